import { aTimeout, expect, fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import 'vein-elements/define';
import { ClinicNumber } from '../../dist/modules/controllers/clinic-number.js';

const TEL = '<a href="tel:+17024307661">(702) 430-7661</a>';
const problems: string[] = [];

/** A host of the controller alone; in a `div[data-vein]` it reads the div. */
class NumberHost extends LitElement {
  renders = 0;
  get source(): Node {
    return this.closest('[data-vein]') ?? this;
  }

  readonly number: ClinicNumber = new ClinicNumber(this, {
    warn: (problem: string) => problems.push(problem),
  });

  protected override render(): string {
    this.renders += 1;
    return this.number.read(this.getAttribute('phone') ?? '')?.href ?? '';
  }
}
customElements.define('number-host', NumberHost);

const shownIn = async (content: string, attributes = ''): Promise<{ host: NumberHost; shown: string }> => {
  const host = await fixture<NumberHost>(`<number-host ${attributes}>${content}</number-host>`);
  const { text = '', href = '' } = host.number.read(host.getAttribute('phone') ?? '') ?? {};
  return { host, shown: `${text} ${href}`.trim() };
};

describe("the clinic's number in what the author wrote", () => {
  beforeEach(() => (problems.length = 0));

  const CLINIC = '(702) 430-7661 tel:+17024307661';
  const CASES: readonly (readonly [what: string, content: string, shown: string, attributes?: string])[] = [
    ['a link', TEL, CLINIC],
    ['a link deep inside', `<p><br>\n<span>${TEL}</span></p>`, CLINIC],
    ['a link in a named slot', `<p slot="intro">Emergency? <a href="tel:7025550199">x</a></p>${TEL}`, CLINIC],
    ['an emergency link in the default slot', `<p>Emergency? <a href="tel:911">911</a></p>${TEL}`, CLINIC],
    ['a named slot alone', '<p slot="message">Call <a href="tel:7025550199">x</a></p>', '', ''],
    [
      'a named slot and the attribute',
      '<p slot="booking"><a href="tel:7025550199">x</a></p>',
      CLINIC,
      'phone="(702) 430-7661"',
    ],
    [
      'a fax in the row above',
      `<dl><dt>Fax</dt><dd><a href="tel:7025550199">1</a></dd><dt>Phone</dt><dd>${TEL}</dd></dl>`,
      CLINIC,
    ],
    ['an address that was taken out', '<a href="">(702) 430-7661</a>', CLINIC],
    ['a link without href', '<a>(702) 430-7661</a>', CLINIC],
    ['bare text', 'Call us: <b>(702)</b> 430-7661', CLINIC],
    ['a number broken over source lines', '(702)\n    430-7661', CLINIC],
    ['a suite in the line above', '2480 Professional Ct, Suite 200<br>(702) 430-7661', CLINIC],
    [
      'an icon with a style',
      `<a href="tel:+17024307661"><svg><style>.cls-1{fill:#fff}</style><title>phone-icon</title></svg>(702) 430-7661</a>`,
      CLINIC,
    ],
    [
      'hidden words',
      '<a href="tel:+17024307661"><span hidden>a</span><i aria-hidden="true">b</i><span style="display: none">c</span><span class="screen-reader-text">Phone</span>(702) 430-7661</a>',
      CLINIC,
    ],
    [
      'words that translation wrapped',
      '<a href="tel:+17024307661"><font><font>(702) 430-7661</font></font></a>',
      CLINIC,
    ],
    [
      'a hidden link before the one that is seen',
      `<p hidden><a href="tel:7025550199">x</a></p>${TEL}`,
      CLINIC,
    ],
    ['a hidden link alone', `<p hidden>${TEL}</p>`, CLINIC],
    [
      'a template and a script',
      `<template><a href="tel:7025550199">x</a></template><script type="text/plain">702-555-0199</script>${TEL}`,
      CLINIC,
    ],
    [
      'a line break in the link',
      '<a href="tel:+17024307661">Call us<br>today</a>',
      'Call us today tel:+17024307661',
    ],
    [
      'a link that cannot be read',
      '<a href="tel:52 55 1234 5678">55 1234 5678</a>',
      '55 1234 5678 tel:52 55 1234 5678',
    ],
    ['nothing', '', ''],
  ];
  for (const [what, content, expected, attributes] of CASES) {
    it(what, async () => {
      expect((await shownIn(content, attributes)).shown).to.equal(expected);
    });
  }

  it('is warned of what cannot be read, with its value', async () => {
    await shownIn('', 'phone="call the office"');
    expect(problems[0]).to.contain('phone="call the office"');
  });

  it('follows what scripts rewrite, and stops when the element leaves', async () => {
    const { host } = await shownIn(TEL);
    const link = host.querySelector('a')!;
    link.href = 'tel:7025550123';
    await aTimeout(0);
    expect(host.shadowRoot!.textContent).to.equal('tel:+17025550123');
    link.slot = 'message';
    link.firstChild!.nodeValue = 'x';
    link.before(document.createTextNode('702-555-0124'));
    await aTimeout(0);
    expect(host.shadowRoot!.textContent).to.equal('tel:+17025550124', 'only children decide by their slot');
    host.remove();
    const { renders } = host;
    host.textContent = '';
    await aTimeout(0);
    expect(host.renders).to.equal(renders);
  });

  it('set() wins until it is taken back', async () => {
    const { host } = await shownIn(TEL);
    host.number.set({ text: '(702) 555-0100', href: 'tel:+17025550100' });
    await host.updateComplete;
    expect(host.shadowRoot!.textContent).to.equal('tel:+17025550100');
    host.number.set(undefined);
    await host.updateComplete;
    expect(host.shadowRoot!.textContent).to.equal('tel:+17024307661');
  });

  it('reads a div that the element was made in, but not the element itself', async () => {
    const div = await fixture(
      `<div data-vein="none"><p>${TEL}</p><number-host>702-555-0199</number-host></div>`,
    );
    const host = div.querySelector('number-host') as NumberHost;
    await host.updateComplete;
    expect(host.shadowRoot!.textContent).to.equal('tel:+17024307661');
    div.querySelector('a')!.href = 'tel:7025550123';
    await aTimeout(0);
    expect(host.shadowRoot!.textContent).to.equal('tel:+17025550123');
  });

  for (const tag of ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book']) {
    it(`<${tag}> offers the clinic's number, not the emergency link of a named slot`, async () => {
      const element = await fixture<LitElement>(
        `<${tag}><p slot="intro"><a href="tel:911">911</a></p>${TEL}</${tag}>`,
      );
      await aTimeout(50);
      await element.updateComplete;
      const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
      expect(links.map(({ href }) => href)).to.include('tel:+17024307661');
    });
  }
});
