import { html, nothing, type TemplateResult } from 'lit';
import { emergencySigns } from './emergency-signs.js';
import type { Scene } from './scene.js';

/** What a page of the journey ends with: the button that goes on, the one that goes back, the emergency signs. */
export const pageEnd = (scene: Scene, goOn: string): TemplateResult =>
  html`<div class="actions">
      <button class="button primary" part="continue" type="submit">${goOn}</button>
      ${
        scene.hasBack
          ? html`<button class="button quiet" part="back" type="button" @click=${scene.onBack}>
              ${scene.language.term('check.back')}
            </button>`
          : nothing
      }
    </div>
    ${emergencySigns(scene)}`;
