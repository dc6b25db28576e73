import { html } from 'lit';
import { heading } from '../../lib/heading.js';
import { doctorSheet } from './doctor-sheet.js';
import { actionIcon } from './pictures/icons.js';
import { printHead } from './print-head.js';
import { numbered, textOf, adviceList, bullets, sourcesOf } from './result-parts.js';
import { subheading } from './subheading.js';

/** Who bleeds or may have broken a bone must not get up, not even to unlock the door. */
const STAY_STILL = ['bleeding', 'broken'];
/** The screen that stops the journey: whom to call, what to do meanwhile, and one way back. Nothing else to click. */
function emergencyPage(scene, assessment, advice) {
    const { rule } = assessment;
    const { language, emergencyNumber, headingLevel, onBack } = scene;
    const wait = STAY_STILL.includes(rule) ? 'result.wait-list-still' : 'result.wait-list';
    return html `<div class="result" part="result">
    ${printHead(scene)}
    <div class="card alert" part="card">
      <p class="level">${language.term('level.emergency')}</p>
      ${heading(headingLevel, language.term('do.emergency.emergency'))}
      <a class="button call" part="emergency-call" href=${`tel:${emergencyNumber}`}
        >${actionIcon('phone')}${numbered(scene, 'check.call', emergencyNumber)}</a
      >
      <p>${textOf(language, `rule.${rule}`)}</p>
    </div>
    <section class="urgent">
      ${subheading(headingLevel + 1, language.term('result.wait'))} ${adviceList(scene, advice)}
      ${bullets(language.term(wait))}
    </section>
    <button class="button quiet" part="mistake" type="button" @click=${onBack}>
      ${language.term('check.mistake')}
    </button>
    ${doctorSheet(scene, assessment, sourcesOf(assessment, []))}
  </div>`;
}

export { emergencyPage };
