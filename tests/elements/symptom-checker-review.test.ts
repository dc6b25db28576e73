import { expect, fixture, html } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { VeinSymptomChecker } from 'vein-elements/symptom-checker';
import 'vein-elements/symptom-checker/define';
import { CONTENT_VERSION, type Findings } from 'vein-elements/triage';
import { textsOf } from '../../scripts/protocol/page/signature.js';
import { visit } from '../support/visitor.js';

const VEINS: Findings = {
  age: '50-64',
  sex: 'female',
  pregnancy: 'no',
  swelling: 'none',
  varicose: true,
  ache: true,
};
const EARLIER = '2026-11-26';
const calls: string[] = [];
const { warn } = console;

/** The attributes that signing the protocol writes. */
const signed = (contentVersion: string, ...languages: string[]): string =>
  textsOf(
    { name: 'Ana Soto, MD', license: 'NV 1', date: '2026-12-01', languages, chapters: [], remarks: '' },
    { contentVersion, packageVersion: '0.1.0', fingerprint: '', chapters: {} },
  ).attributes;

/** The line on the review of a result, on a page with these attributes. */
async function reviewLine(attributes: string, lang: string): Promise<string> {
  const checker = await fixture<VeinSymptomChecker>(
    html`${unsafeHTML(`<vein-symptom-checker lang="${lang}" ${attributes}></vein-symptom-checker>`)}`,
  );
  const element =
    checker.localName === 'vein-symptom-checker' ? checker : document.querySelector('vein-symptom-checker')!;
  await visit(element, VEINS);
  await element.updateComplete;
  const line = element.shadowRoot!.querySelector('details.on-screen > p.small')!;
  return line.textContent.replace(/\s+/g, ' ').trim();
}

describe('vein-symptom-checker, reviewed', () => {
  beforeEach(() => {
    calls.length = 0;
    console.warn = (...parts: unknown[]) => calls.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('names the reviewer in both languages where both were signed', async () => {
    const both = signed(CONTENT_VERSION, 'en', 'es');
    expect(await reviewLine(both, 'en')).to.match(/Reviewed by Ana Soto, MD\.$/);
    expect(await reviewLine(both, 'es')).to.match(/Revisado por Ana Soto, MD\.$/);
    expect(calls).to.deep.equal([]);
  });

  it('says in Spanish that nobody has reviewed it where English alone was signed', async () => {
    const english = signed(CONTENT_VERSION, 'en');
    expect(await reviewLine(english, 'en')).to.match(/Reviewed by Ana Soto, MD\.$/);
    expect(await reviewLine(english, 'es')).to.match(/Aún no lo ha revisado un profesional de la salud\.$/);
    expect(calls).to.deep.equal([]);
  });

  it('says that the review is of an earlier version, and warns once with where the changes stand', async () => {
    const old = signed(EARLIER, 'en', 'es');
    expect(await reviewLine(old, 'en')).to.match(/Reviewed by Ana Soto, MD for an earlier version\.$/);
    expect(calls).to.have.length(1);
    expect(calls[0])
      .to.contain(`reviewed-version="${EARLIER}"`)
      .and.contain('clinical-protocol.html#changes');
    expect(await reviewLine(old, 'es')).to.match(/Ana Soto, MD revisó una versión anterior\.$/);
    expect(calls).to.have.length(2);
  });

  it('says of no review, and of one of a version that never was, that nobody has reviewed it', async () => {
    expect(await reviewLine('', 'en')).to.match(/Not yet reviewed by a clinician\.$/);
    expect(calls).to.deep.equal([]);
    expect(await reviewLine(signed('2999-01-01', 'en'), 'en')).to.match(/Not yet reviewed by a clinician\.$/);
    expect(calls).to.have.length(1);
  });
});
