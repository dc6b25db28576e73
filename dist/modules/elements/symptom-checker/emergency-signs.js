import { html } from 'lit';
import { numbered, bullets } from './result-parts.js';

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

export { emergencySigns };
