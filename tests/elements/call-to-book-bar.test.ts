import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import { BOOKING, card, HOURS, LINK, OPEN, part, settle } from '../support/clinic-card.js';

/** Lets sizes be observed, and the layout that follows from them. */
const frame = async (): Promise<void> => {
  for (let count = 0; count < 4; count++) await new Promise(requestAnimationFrame);
};
const box = (element: Element): HTMLElement => element.shadowRoot!.firstElementChild as HTMLElement;
const seen = (element: Element): boolean => box(element).checkVisibility({ visibilityProperty: true });
const edges = (element: Element): number[] => {
  const { top, bottom, left, right } = box(element).getBoundingClientRect();
  // Firefox lays out in sixtieths of a pixel.
  return [top, bottom, left, right].map((edge) => Math.floor(edge + 1 / 60));
};
/** What a bar takes, in whole pixels: pages scroll by whole pixels. */
const heightOf = (element: Element): number => Math.ceil(box(element).getBoundingClientRect().height);
const root = document.documentElement;
const reserved = (edge: 'Top' | 'Bottom'): string[] => {
  const style = getComputedStyle(root);
  return [
    style[`padding${edge}`],
    style[`scrollPadding${edge}`],
    style.getPropertyValue('--vein-bar-height'),
  ];
};
const bar = (attributes = '', around?: string): Promise<VeinCallToBook> =>
  card(`${BOOKING} ${HOURS} ${OPEN} ${attributes}`, LINK, around);

beforeEach(() => setViewport({ width: 800, height: 600 }));

describe('a bar', () => {
  it('stands at the bottom of the window in the top layer, and reserves its height', async () => {
    const element = await bar(
      'placement="bottom"',
      '<div style="transform: scale(1); overflow: hidden; height: 40px"></div>',
    );
    expect(box(element).matches(':popover-open')).to.equal(true);
    const height = heightOf(element);
    expect(edges(element)).to.deep.equal([600 - height, 600, 0, 800]);
    expect(reserved('Bottom')).to.deep.equal([`${height}px`, `${height}px`, `${height}px`]);
    expect(element.offsetHeight).to.equal(0);
  });

  it('stands at the top', async () => {
    const element = await bar('placement="top"');
    const height = heightOf(element);
    const [top, , left, right] = edges(element);
    expect([top, left, right]).to.deep.equal([0, 0, 800]);
    expect(reserved('Top')).to.deep.equal([`${height}px`, `${height}px`, `${height}px`]);
  });

  it('leaves nothing behind when it is removed, dismissed or put into the text', async () => {
    const element = await bar('placement="bottom"');
    const place = element.parentElement!;
    const gone = ['0px', 'auto', ''];
    element.remove();
    expect(reserved('Bottom')).to.deep.equal(gone);
    place.append(element);
    await element.updateComplete;
    expect(box(element).matches(':popover-open')).to.equal(true);
    expect(reserved('Bottom')[0]).not.to.equal('0px');
    element.dismiss();
    await frame();
    expect(reserved('Bottom')).to.deep.equal(gone);
    element.show();
    await frame();
    expect(reserved('Bottom')[0]).not.to.equal('0px');
    element.placement = 'inline';
    await element.updateComplete;
    expect(reserved('Bottom')).to.deep.equal(gone);
    expect(box(element).getBoundingClientRect().top).to.equal(element.getBoundingClientRect().top);
    expect(box(element).offsetHeight).to.equal(element.offsetHeight);
  });

  it('takes no room where it was dismissed on an earlier page', async () => {
    const attributes = 'id="once" placement="top" dismissible remember="session"';
    const element = await bar(attributes);
    element.dismiss();
    element.remove();
    const next = await bar(attributes);
    await frame();
    expect(seen(next)).to.equal(false);
    expect(reserved('Top')).to.deep.equal(['0px', 'auto', '']);
    next.show();
    await frame();
    expect(seen(next)).to.equal(true);
    expect(reserved('Top')[0]).not.to.equal('0px');
  });

  it('stands beside another one', async () => {
    const first = await bar('placement="bottom"');
    const second = await bar('placement="bottom" phone="702-555-0100"');
    const third = await bar('placement="top"');
    const height = heightOf(first);
    expect(edges(second).slice(0, 2)).to.deep.equal([600 - 2 * height, 600 - height]);
    const fourth = await bar('placement="top"');
    expect([edges(third)[0], edges(fourth)[0]]).to.deep.equal([0, height]);
    expect(reserved('Bottom')[0]).to.equal(`${2 * height}px`);
    expect(reserved('Top')).to.deep.equal([`${2 * height}px`, `${2 * height}px`, `${2 * height}px`]);
    first.remove();
    expect(edges(second)[1]).to.equal(600);
  });

  it('keeps clear of what it is told to avoid, as that comes, grows, shrinks and goes', async () => {
    const element = await bar('placement="bottom" avoid="#cookies, .chat"');
    const height = heightOf(element);
    const cookies = document.createElement('div');
    cookies.id = 'cookies';
    cookies.setAttribute('style', 'position: fixed; bottom: 0; left: 0; right: 0; height: 90px');
    document.body.append(cookies);
    await frame();
    expect(edges(element)[1]).to.equal(510);
    expect(reserved('Bottom').slice(0, 2)).to.deep.equal([`${90 + height}px`, `${90 + height}px`]);
    cookies.style.height = '140px';
    await frame();
    expect(edges(element)[1]).to.equal(460);
    cookies.style.display = 'none';
    await frame();
    expect(edges(element)[1]).to.equal(600);
    cookies.style.cssText = 'position: fixed; inset: 0';
    await frame();
    expect(edges(element)[1], 'a dialog over the whole window is none of its business').to.equal(600);
    cookies.remove();
  });

  it('stays in the text inside the block editor', async () => {
    for (const name of ['editor-styles-wrapper', 'block-editor-iframe__body']) {
      const element = await bar('placement="bottom"', `<div class="${name}"></div>`);
      expect(box(element).hasAttribute('popover')).to.equal(false);
      expect(box(element).offsetHeight).to.equal(element.offsetHeight);
      expect(reserved('Bottom')[0]).to.equal('0px');
    }
  });

  it('makes room for the on-screen keyboard', async () => {
    const element = await bar('placement="bottom"');
    const real = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
    const show = async (height: number, scale = 1): Promise<void> => {
      Object.defineProperty(window, 'visualViewport', { configurable: true, value: { height, scale } });
      window.dispatchEvent(new Event('resize'));
      await frame();
    };
    await show(320);
    expect(seen(element)).to.equal(false);
    await show(300, 2);
    expect(seen(element), 'zoomed in, without a keyboard').to.equal(true);
    await show(540);
    expect(seen(element), "a browser's own bar").to.equal(true);
    Object.defineProperty(window, 'visualViewport', real);
  });

  it('never hides what has the focus', async () => {
    const place = document.createElement('div');
    place.innerHTML = Array.from({ length: 60 }, (_, at) => `<p><a href="#${at}">Link ${at}</a></p>`).join(
      '',
    );
    document.body.append(place);
    const element = await bar('placement="bottom"');
    for (const anchor of place.querySelectorAll('a')) {
      anchor.focus();
      await frame(); // WebKit scrolls with the next one
      const { bottom } = anchor.getBoundingClientRect();
      expect(bottom <= edges(element)[0]!, anchor.textContent).to.equal(true);
    }
    place.remove();
  });
});

describe('while a checker is on the page', () => {
  class Checker extends HTMLElement {
    busy = false;
    assessment: { offerBooking: boolean } | undefined;
    become(busy: boolean, offerBooking?: boolean): Promise<unknown> {
      this.busy = busy;
      this.assessment = offerBooking === undefined ? undefined : { offerBooking };
      this.dispatchEvent(new Event('vein-checker-state'));
      return frame();
    }
  }
  customElements.define('vein-symptom-checker', Checker);

  it('a bar is away from the first question to the result, and after a result without a visit', async () => {
    const element = await bar('placement="bottom"');
    const checker = document.createElement('vein-symptom-checker') as unknown as Checker;
    document.body.append(checker); // later than the bar
    const steps: [busy: boolean, offer: boolean | undefined, there: boolean][] = [
      [false, undefined, true],
      [true, undefined, false],
      [false, false, false],
      [true, undefined, false],
      [false, true, true],
      [false, undefined, true],
    ];
    for (const [busy, offer, there] of steps) {
      await checker.become(busy, offer);
      expect(seen(element), JSON.stringify([busy, offer])).to.equal(there);
    }
    await checker.become(true);
    checker.remove();
    await frame();
    expect(seen(element), 'the checker is gone').to.equal(true);
  });

  it('a card in the text stays', async () => {
    const element = await bar();
    const checker = document.createElement('vein-symptom-checker') as unknown as Checker;
    document.body.append(checker);
    await checker.become(true);
    expect(seen(element)).to.equal(true);
    checker.remove();
  });
});

it('has targets of 44 px and more in every width', async () => {
  for (const width of [320, 360, 500, 900]) {
    await setViewport({ width, height: 600 });
    for (const placement of ['inline', 'bottom', 'top']) {
      const element = await bar(`placement="${placement}" dismissible`);
      for (const name of ['call', 'book', 'dismiss']) {
        const { width: wide, height, left, right } = part(element, name)!.getBoundingClientRect();
        expect(Math.min(wide, height), `${name} ${placement} ${width}`).to.be.at.least(44);
        expect(left >= 0 && right <= width, `${name} ${placement} ${width} stays in the window`).to.equal(
          true,
        );
      }
      await settle(element);
      element.remove();
    }
  }
});
