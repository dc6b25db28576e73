import { setViewport } from '@web/test-runner-commands';
import { fixture, html } from '@open-wc/testing';
import type { VeinSymptomChecker } from 'vein-elements/symptom-checker';
import 'vein-elements/call-to-book/define';
import 'vein-elements/symptom-checker/define';
import type { Findings } from 'vein-elements/triage';
import { expectNoViolations } from '../support/axe.js';
import { showScheme } from '../support/engine.js';
import { answerPage, goOn } from '../support/visitor.js';

/** The longest way: swelling, walking pain, and every follow-up page. */
const LONG: Findings = {
  age: '18-49',
  sex: 'female',
  pregnancy: 'no',
  swelling: 'one-calf',
  swellingNew: false,
  nightCramps: 'few',
  walkPain: true,
  site: ['calf'],
  ache: true,
  varicose: true,
};

for (const lang of ['en', 'es']) {
  for (const scheme of ['light', 'dark'] as const) {
    it(`every page of the longest path is clean, ${lang}, ${scheme}`, async function () {
      this.timeout(60_000);
      await setViewport({ width: 320, height: 720 });
      await showScheme(scheme);
      const checker = await fixture<VeinSymptomChecker>(html`
        <vein-symptom-checker
          lang=${lang}
          clinic-name="A Clinic"
          phone="(702) 430-7661"
        ></vein-symptom-checker>
      `);
      for (let page = 0; page < 30; page++) {
        await expectNoViolations(checker, `${lang} ${scheme} page ${page}`);
        if (checker.assessment) break;
        answerPage(checker, LONG);
        await goOn(checker);
      }
      await checker.restart();
      await checker.start();
      await checker.next();
      await expectNoViolations(checker, `${lang} ${scheme} error`);
      answerPage(checker, { chestPain: true });
      await goOn(checker);
      await expectNoViolations(checker, `${lang} ${scheme} emergency`);
    });
  }
}
