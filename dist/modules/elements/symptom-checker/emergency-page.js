import { html } from 'lit';
import { heading } from '../../lib/heading.js';
import { textOf, bullets, told } from './result-parts.js';

/** The quiet way to the emergency number that stands on every page. */
function emergencySigns({ language, emergencyNumber }) {
    return html `<details class="emergency-signs" part="emergency-signs">
    <summary>${language.term('check.emergency-signs')}</summary>
    <p>${language.term('check.emergency-line', emergencyNumber)}</p>
    ${bullets(language.term('result.emergency-list'))}
    <p><a href=${`tel:${emergencyNumber}`}>${language.term('check.call', emergencyNumber)}</a></p>
  </details>`;
}
/** The screen that stops the journey: whom to call, what to do meanwhile, and one way back. Nothing else to click. */
function emergencyPage(scene, assessment, advice) {
    const { language, emergencyNumber, headingLevel, onBack } = scene;
    return html `<div class="result" part="result">
    <div class="card alert" part="card">
      <p class="level">${language.term('level.emergency')}</p>
      ${heading(headingLevel, language.term('do.emergency.emergency'))}
      <a class="button call" part="emergency-call" href=${`tel:${emergencyNumber}`}
        >${language.term('check.call', emergencyNumber)}</a
      >
    </div>
    <p class="lead">${textOf(language, 'rule', assessment.rule)}</p>
    ${advice.map((id) => html `<p class="lead">${textOf(language, 'advice', id)}</p>`)}
    <section>
      <p class="subheading">${language.term('result.wait')}</p>
      ${bullets(language.term('result.wait-list'))}
    </section>
    <section>${told(scene, assessment, 'for')}</section>
    <p class="small">${language.term('result.disclaimer', emergencyNumber)}</p>
    <button class="button quiet" part="mistake" type="button" @click=${onBack}>
      ${language.term('check.mistake')}
    </button>
  </div>`;
}

export { emergencyPage, emergencySigns };
