import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import { card, part, warnings } from '../support/clinic-card.js';

const said = warnings();
const clear = (): void => {
  localStorage.clear();
  sessionStorage.clear();
};
beforeEach(clear);
afterEach(clear);

/** Another card, as the next page would have it. */
const again = (attributes: string): Promise<VeinCallToBook> => card(attributes);
const dismissed = async (attributes: string): Promise<VeinCallToBook> => {
  const element = await card(attributes);
  part(element, 'dismiss')!.click();
  return element;
};

describe('dismissal', () => {
  it('is off by default', async () => {
    expect(part(await card(), 'dismiss')).to.equal(null);
  });

  it('is a button that takes the card away, with an event before', async () => {
    const element = await card('dismissible');
    const events: string[] = [];
    element.parentElement!.addEventListener('vein-dismiss', ({ type }) => events.push(type));
    const button = part(element, 'dismiss')!;
    expect([button.localName, button.getAttribute('aria-label')]).to.deep.equal(['button', 'Close']);
    button.click();
    expect(events).to.deep.equal(['vein-dismiss']);
    expect(element.checkVisibility()).to.equal(false);
    element.show();
    expect(element.checkVisibility()).to.equal(true);
  });

  it('can be held', async () => {
    const element = await card('dismissible remember="session"');
    element.addEventListener('vein-dismiss', (event) => event.preventDefault());
    element.dismiss();
    expect(element.checkVisibility()).to.equal(true);
    expect(sessionStorage.length).to.equal(0);
  });

  it('gives the focus back to where it came from', async () => {
    for (const placement of ['inline', 'bottom']) {
      const element = await card(
        `id="${placement}" placement="${placement}" dismissible`,
        undefined,
        '<div></div>',
      );
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      do await sendKeys({ press: 'Tab' });
      while (element.shadowRoot!.activeElement !== part(element, 'dismiss'));
      await sendKeys({ press: 'Enter' });
      expect(document.activeElement, placement).to.equal(before);
    }
  });

  it('is forgotten with the page by default, and nothing is stored', async () => {
    await dismissed('id="a" dismissible');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect((await again('id="a" dismissible')).hidden).to.equal(false);
  });

  it('lasts for the session, or for days', async () => {
    await dismissed('id="b" dismissible remember="session"');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 1]);
    expect((await again('id="b" dismissible remember="session"')).hidden).to.equal(true);
    await dismissed('id="c" dismissible remember="days:7"');
    expect(localStorage.length).to.equal(1);
    const { now } = Date;
    const start = now();
    Date.now = () => start + 6.9 * 86_400_000;
    expect((await again('id="c" dismissible remember="days:7"')).hidden).to.equal(true);
    Date.now = () => start + 7.1 * 86_400_000;
    const late = await again('id="c" dismissible remember="days:7"');
    Date.now = now;
    expect(late.hidden).to.equal(false);
  });

  it('holds for the card that was dismissed only, and only while it can be dismissed', async () => {
    await dismissed('placement="bottom" dismissible remember="session"');
    expect((await again('placement="top" dismissible remember="session"')).hidden).to.equal(false);
    expect((await again('id="x" placement="bottom" dismissible remember="session"')).hidden).to.equal(false);
    expect((await again('placement="bottom" remember="session"')).hidden).to.equal(false);
    expect((await again('placement="bottom" dismissible')).hidden).to.equal(false);
  });

  it('is taken back by show()', async () => {
    const element = await dismissed('id="d" dismissible remember="days:7"');
    element.show();
    expect(localStorage.length).to.equal(0);
    expect((await again('id="d" dismissible remember="days:7"')).hidden).to.equal(false);
  });

  it('holds in memory where storage is blocked', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const element = await dismissed('id="e" dismissible remember="days:7"');
    expect(element.hidden).to.equal(true);
    expect((await again('id="e" dismissible remember="days:7"')).hidden).to.equal(true);
    element.show();
    expect((await again('id="e" dismissible remember="days:7"')).hidden).to.equal(false);
    Object.defineProperty(window, 'localStorage', real);
  });

  it('survives a script that morphs the page to what the server wrote', async () => {
    for (const morph of [
      (element: VeinCallToBook) => element.removeAttribute('hidden'),
      (element: VeinCallToBook) => (element.hidden = false),
      (element: VeinCallToBook) => {
        element.replaceWith(element);
        element.toggleAttribute('hidden', false);
      },
    ]) {
      const element = await dismissed('id="m" dismissible');
      morph(element);
      await element.updateComplete;
      expect(part(element, 'card')).to.equal(null);
      expect(element.offsetHeight).to.equal(0);
      element.show();
      await element.updateComplete;
      expect(part(element, 'card')!.checkVisibility()).to.equal(true);
    }
  });

  it('reads and writes no storage without remember', async () => {
    const touched: string[] = [];
    const { getItem, setItem, removeItem } = Storage.prototype;
    for (const name of ['getItem', 'setItem', 'removeItem'] as const)
      Storage.prototype[name] = (...all: unknown[]) => (touched.push(`${name} ${String(all[0])}`), null);
    const element = await dismissed('dismissible');
    element.show();
    await again('dismissible placement="bottom" remember="none"');
    Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    expect(touched).to.deep.equal([]);
  });

  it('stays away when the card is moved', async () => {
    const element = await dismissed('dismissible');
    document.body.append(element);
    await element.updateComplete;
    expect(element.hidden).to.equal(true);
    element.remove();
  });

  it('takes "none", "session" and days only', async () => {
    const element = await card('dismissible remember="for ever"');
    expect(element.remember).to.equal('none');
    expect(said).to.deep.equal([
      '<vein-call-to-book> remember="for ever" is not none, session or days:7; using "none".',
    ]);
  });
});
