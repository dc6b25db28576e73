import { expect, fixture, html } from '@open-wc/testing';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import 'vein-elements/symptom-checker/define';

const said: string[] = [];
const warn = console.warn;
const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
const callText = (element: Element): string =>
  element.shadowRoot!.querySelector('[part="call"]')!.textContent!;
const child = <T extends Element = VeinCallToBook>(place: Element): T =>
  place.querySelector<T>('vein-call-to-book')!;

beforeEach(() => {
  said.length = 0;
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

describe('attributes', () => {
  it('give the default and one warning that names tag, attribute, value and what is allowed', async () => {
    const element = await fixture<VeinCallToBook>(
      html`<vein-call-to-book booking-url="javascript:alert(1)" phone="702-430-7661"></vein-call-to-book>`,
    );
    element.setAttribute('booking-url', 'javascript:alert(1)');
    await element.updateComplete;
    expect(element.bookingUrl).to.equal('');
    expect(said).to.deep.equal([
      '<vein-call-to-book> booking-url="javascript:alert(1)" is not an https:// address; using "".',
    ]);
  });

  it('are checked as properties too', async () => {
    const element = await fixture<VeinCallToBook>(html`<vein-call-to-book></vein-call-to-book>`);
    element.bookingUrl = 'http://example.com';
    await element.updateComplete;
    expect(element.bookingUrl).to.equal('');
    expect(said).to.have.length(1);
  });
});

describe('the div for authors whose CMS strips tags', () => {
  it('gets its element, which reads the link beside it and follows data-attributes', async () => {
    const place = await fixture<HTMLElement>(
      html`<div data-vein="call-to-book" data-clinic-name="One">
        <a href="tel:+17024307661">(702) 430-7661</a>
      </div>`,
    );
    const link = place.querySelector('a')!;
    await settle();
    const element = child(place);
    await element.updateComplete;
    expect(link.parentElement, 'a node that we did not make stays where it was').to.equal(place);
    expect(link.checkVisibility(), 'the card stands in place of the link').to.equal(false);
    expect(element.clinicName).to.equal('One');
    expect(callText(element)).to.contain('(702) 430-7661');
    place.dataset.clinicName = 'Two';
    await settle();
    expect(element.clinicName).to.equal('Two');
    delete place.dataset.clinicName;
    await settle();
    expect(element.clinicName).to.equal('');
  });

  it('is filled when it comes later, once, and keeps its element when a script replaces its content', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    outer.innerHTML =
      '<section><div data-vein="call-to-book"><a href="tel:+17024307661">call</a></div></section>';
    await settle();
    const place = outer.querySelector('[data-vein]')!;
    const element = child(place);
    expect(place.querySelectorAll('vein-call-to-book')).to.have.length(1);
    place.innerHTML = '<a href="tel:+17025550100">(702) 555-0100</a>';
    await settle();
    await element.updateComplete;
    expect(child(place), 'the same element, so that answers survive').to.equal(element);
    expect(callText(element)).to.contain('(702) 555-0100');
  });

  it('keeps what a script set on its element when a data-attribute of another name changes', async () => {
    const place = await fixture<HTMLElement>(html`<div data-vein="call-to-book" data-heading="One"></div>`);
    await settle();
    child(place).setAttribute('message', 'set by a script');
    place.dataset.heading = 'Two';
    await settle();
    expect(child(place).heading).to.equal('Two');
    expect(child(place).message).to.equal('set by a script');
  });

  it('is left alone while it is edited, and filled when editing ends', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div contenteditable="true"><div data-vein="call-to-book">call us</div></div>`,
    );
    await settle();
    expect(outer.querySelector('vein-call-to-book')).to.equal(null);
    outer.removeAttribute('contenteditable');
    await settle();
    expect(outer.querySelector('vein-call-to-book')).not.to.equal(null);
    outer.contentEditable = 'true';
    await settle();
    expect(outer.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      '<div data-vein="call-to-book">call us</div>',
    );
  });

  it('gives its slotted content to the element as a copy', async () => {
    const place = await fixture<HTMLElement>(
      html`<div data-vein="call-to-book"><p slot="message">Ask us.</p></div>`,
    );
    await settle();
    const slot = child(place).shadowRoot!.querySelector<HTMLSlotElement>('slot[name=message]')!;
    expect(slot.assignedElements().map((node) => node.textContent)).to.deep.equal(['Ask us.']);
    expect(place.querySelector(':scope > p')).not.to.equal(null);
  });

  it('takes a boolean as data-no-intro=""', async () => {
    const place = await fixture<HTMLElement>(html`<div data-vein="symptom-checker" data-no-intro=""></div>`);
    await settle();
    expect(place.querySelector('vein-symptom-checker')!.noIntro).to.equal(true);
  });

  it('works inside another document of the same origin once the script runs there', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="editor canvas"></iframe>`);
    const inner = frame.contentDocument!;
    inner.body.innerHTML = '<div data-vein="call-to-book"><a href="tel:+17024307661">call</a></div>';
    const script = inner.createElement('script');
    script.src = new URL('../../dist/vein-call-to-book.min.js', import.meta.url).href;
    await new Promise((resolve) => {
      script.onload = resolve;
      inner.head.append(script);
    });
    expect(inner.querySelector('vein-call-to-book')!.shadowRoot).not.to.equal(null);
  });
});

describe('language', () => {
  const page = document.documentElement;
  afterEach(() => (page.lang = 'en'));

  it("is the nearest ancestor's, through shadow roots, followed live", async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const shadow = outer.attachShadow({ mode: 'open' });
    const element = document.createElement('vein-call-to-book');
    element.setAttribute('phone', '702-430-7661');
    shadow.append(element);
    await element.updateComplete;
    expect(callText(element)).to.contain('Llame');
    outer.lang = 'en';
    await settle();
    await element.updateComplete;
    expect(callText(element)).to.contain('Call');
    outer.removeAttribute('lang');
    page.lang = 'es-US';
    await settle();
    await element.updateComplete;
    expect(callText(element)).to.contain('Llame');
  });

  it('falls to English, and says so to screen readers, where the language is not known', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="ar"><vein-call-to-book phone="702-430-7661"></vein-call-to-book></div>`,
    );
    const root = child(outer).shadowRoot!.querySelector('.root')!;
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
  });

  it('can be added by the page, in its own direction', async () => {
    const { registerTranslation } = customElements.get('vein-call-to-book') as typeof VeinCallToBook;
    registerTranslation({
      $code: 'he',
      $name: 'עברית',
      $dir: 'rtl',
      'book.message': 'שלום',
      'book.call': (phone) => `חייגו ${phone}`,
      'book.online': 'תור',
    });
    const outer = await fixture<HTMLElement>(
      html`<div lang="he"><vein-call-to-book phone="702-430-7661"></vein-call-to-book></div>`,
    );
    const root = child(outer).shadowRoot!.querySelector('.root')!;
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).to.deep.equal(['he', 'rtl']);
    expect(callText(child(outer))).to.contain('חייגו');
  });

  it('is refused with a warning where it does not say which language it is', () => {
    const { registerTranslation } = customElements.get('vein-call-to-book') as typeof VeinCallToBook;
    (registerTranslation as (...all: unknown[]) => void)({ 'book.call': 'Ring' });
    expect(said[0]).to.contain('was refused: it lacks $code');
  });

  it('is refused with a warning where a text that safety hangs on is missing', async () => {
    const checker = customElements.get('vein-symptom-checker') as unknown as typeof VeinCallToBook;
    checker.registerTranslation({ $code: 'fr', $name: 'Français', $dir: 'ltr' });
    expect(said[0]).to.match(
      /^Translation "fr" was refused: it lacks check\.\S+, check\.\S+ and \d+ more\.$/,
    );
    const outer = await fixture<HTMLElement>(
      html`<div lang="fr"><vein-symptom-checker></vein-symptom-checker></div>`,
    );
    expect(outer.querySelector('vein-symptom-checker')!.shadowRoot!.textContent).to.contain(
      'Emergency signs',
    );
  });
});

describe('the render boundary', () => {
  it('shows what the author wrote, with one warning, where a translation throws', async () => {
    const { registerTranslation } = customElements.get('vein-call-to-book') as typeof VeinCallToBook;
    registerTranslation({
      $code: 'eo',
      $name: 'Esperanto',
      $dir: 'ltr',
      'book.message': 'x',
      'book.online': 'x',
      'book.call': () => {
        throw new Error('a translation that throws');
      },
    });
    const outer = await fixture<HTMLElement>(
      html`<div lang="eo">
        <vein-call-to-book><a href="tel:+17024307661">(702) 430-7661</a></vein-call-to-book>
      </div>`,
    );
    await child(outer).updateComplete;
    expect(outer.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('could not be drawn');
    child(outer).heading = 'Another';
    await child(outer).updateComplete;
    expect(said).to.have.length(1);
  });
});
