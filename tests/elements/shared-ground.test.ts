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
  it('gets its element, which takes the children and follows data-attributes', async () => {
    const place = await fixture<HTMLElement>(
      html`<div data-vein="call-to-book" data-clinic-name="One">
        <a href="tel:+17024307661">(702) 430-7661</a>
      </div>`,
    );
    await settle();
    const element = child(place);
    await element.updateComplete;
    expect(element.clinicName).to.equal('One');
    expect(callText(element)).to.contain('(702) 430-7661');
    place.dataset.clinicName = 'Two';
    await settle();
    expect(element.clinicName).to.equal('Two');
    delete place.dataset.clinicName;
    await settle();
    expect(element.clinicName).to.equal('');
  });

  it('is filled when it comes later, once, and again after a script replaced its content', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    outer.innerHTML =
      '<section><div data-vein="call-to-book"><a href="tel:+17024307661">call</a></div></section>';
    await settle();
    const place = outer.querySelector('[data-vein]')!;
    expect(place.querySelectorAll('vein-call-to-book')).to.have.length(1);
    place.innerHTML = '<a href="tel:+17025550100">call</a>';
    await settle();
    expect(place.children).to.have.length(1);
    expect(child(place).querySelector('a')!.getAttribute('href')).to.equal('tel:+17025550100');
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
    expect(said[0]).to.contain('Translation "fr" was refused: it lacks check.emergency-signs');
    const outer = await fixture<HTMLElement>(
      html`<div lang="fr"><vein-symptom-checker></vein-symptom-checker></div>`,
    );
    expect(outer.querySelector('vein-symptom-checker')!.shadowRoot!.textContent).to.contain(
      'Emergency signs',
    );
  });
});
