import { html, type TemplateResult } from 'lit';
import { bullets, numbered } from './result-parts.js';
import type { Scene } from './scene.js';

/** The quiet way to the emergency number that stands on every page. */
export function emergencySigns(scene: Scene): TemplateResult {
  const { language, emergencyNumber } = scene;
  return html`<details class="emergency-signs" part="emergency-signs">
    <summary>${language.term('check.emergency-signs')}</summary>
    <p>${numbered(scene, 'check.emergency-line', emergencyNumber)}</p>
    ${bullets(language.term('result.emergency-list'))}
    <p>
      <a class="tall" href=${`tel:${emergencyNumber}`}>${numbered(scene, 'check.call', emergencyNumber)}</a>
    </p>
  </details>`;
}
