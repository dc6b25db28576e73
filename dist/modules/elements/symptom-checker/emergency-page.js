import { html } from 'lit';
import { heading } from '../../lib/heading.js';
import { actionIcon } from './pictures/icons.js';
import { numbered, textOf, adviceList, bullets } from './result-parts.js';
import { subheading } from './subheading.js';

/** The quiet way to the emergency number that stands on every page. */
function emergencySigns(scene) {
    const { language, emergencyNumber } = scene;
    return html `<details class="emergency-signs" part="emergency-signs">
    <summary>${language.term('check.emergency-signs')}</summary>
    <p>${numbered(scene, 'check.emergency-line', emergencyNumber)}</p>
    ${bullets(language.term('result.emergency-list'))}
    <p>
      <a class="tall" href=${`tel:${emergencyNumber}`}>${numbered(scene, 'check.call', emergencyNumber)}</a>
    </p>
  </details>`;
}
/** Who bleeds or may have broken a bone must not get up, not even to unlock the door. */
const STAY_STILL = ['bleeding', 'broken'];
/** The screen that stops the journey: whom to call, what to do meanwhile, and one way back. Nothing else to click. */
function emergencyPage(scene, { rule }, advice) {
    const { language, emergencyNumber, headingLevel, onBack } = scene;
    const wait = STAY_STILL.includes(rule) ? 'result.wait-list-still' : 'result.wait-list';
    return html `<div class="result" part="result">
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
  </div>`;
}

export { emergencyPage, emergencySigns };
