import { nothing, html } from 'lit';
import { emergencySigns } from './emergency-signs.js';

/** What a page of the journey ends with: the button that goes on, the one that goes back, the emergency signs. */
const pageEnd = (scene, goOn) => html `<div class="actions">
      <button class="button primary" part="continue" type="submit">${goOn}</button>
      ${scene.hasBack
    ? html `<button class="button quiet" part="back" type="button" @click=${scene.onBack}>
              ${scene.language.term('check.back')}
            </button>`
    : nothing}
    </div>
    ${emergencySigns(scene)}`;

export { pageEnd };
