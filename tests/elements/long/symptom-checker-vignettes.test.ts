import { expect, fixture, html } from '@open-wc/testing';
import type { VeinSymptomChecker } from 'vein-elements/symptom-checker';
import 'vein-elements/dist/vein-elements.mjs'; // what ships, its names shortened
import { EMERGENCY_KEYS, type Findings } from 'vein-elements/triage';
import { visit } from '../../support/visitor.js';

interface Vignette {
  readonly id: string;
  readonly findings: Findings;
  readonly level: string;
  readonly acceptable?: readonly string[];
  readonly acceptableWho?: readonly string[];
  readonly designLevel?: string;
  readonly who: string;
}

const load = async (file: string): Promise<readonly Vignette[]> =>
  (await (
    await fetch(new URL(`../../fixtures/${file}.json`, import.meta.url))
  ).json()) as readonly Vignette[];

const written = await load('vignettes');
const entered = [...(await load('vignettes-2')), ...(await load('vignettes-3'))];
const languages = (globalThis as { FULL?: boolean }).FULL ? ['en', 'es'] : ['en'];

for (const lang of languages) {
  describe(`vignettes through the page, ${lang}`, () => {
    const walk = async ({ findings }: Vignette): Promise<VeinSymptomChecker> => {
      const checker = await fixture<VeinSymptomChecker>(
        html`<vein-symptom-checker lang=${lang}></vein-symptom-checker>`,
      );
      const pages = await visit(checker, findings);
      const oneSign = checker.assessment!.reasons.some(
        ({ finding, counts }) => counts === 'for' && EMERGENCY_KEYS.includes(finding),
      );
      expect(pages).to.be.at.most(oneSign ? 2 : 19);
      return checker;
    };

    for (const vignette of written) {
      it(`${vignette.id} comes to ${vignette.level}, ${vignette.who}`, async () => {
        const { assessment } = await walk(vignette);
        expect([assessment!.level, assessment!.who]).to.deep.equal([vignette.level, vignette.who]);
      });
    }

    for (const vignette of entered) {
      const levels = [vignette.level, ...(vignette.acceptable ?? []), vignette.designLevel ?? vignette.level];
      const whos = [vignette.who, ...(vignette.acceptableWho ?? [])];
      it(`${vignette.id} comes to ${levels.join(' or ')}`, async () => {
        const checker = await walk(vignette);
        expect(levels).to.include(checker.assessment!.level);
        const card = checker.shadowRoot!.querySelector('vein-call-to-book');
        if (!whos.includes('vein-clinic')) expect(card, 'a booking card').to.equal(null);
      });
    }
  });
}
