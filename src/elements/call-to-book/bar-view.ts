import { html, type TemplateResult } from 'lit';
import { actions, callLink } from './actions.js';
import type { CardScene } from './card-view.js';
import { icon } from './icons.js';
import { officeList } from './office-list.js';
import { wholeText } from '../../lib/whole-text.js';

/** What a bar can do, in one row. */
export function barActions(scene: CardScene): TemplateResult {
  const { language, offices } = scene;
  const word = wholeText(language.term('book.call-short'));
  const call = (look: 'primary' | ''): TemplateResult =>
    offices.length > 0
      ? callOffice(scene, look)
      : callLink(scene, look, ({ text }) => ({
          label: html`${word} <bdi class="number" translate="no">${wholeText(text)}</bdi>`,
        }));
  return actions(scene, call, language.term('book.online-short'));
}

/* eslint-disable lit-a11y/click-events-have-key-events -- Escape closes a dialog by itself */
/** The call button of several offices, and the list that it opens. */
function callOffice(scene: CardScene, look: 'primary' | ''): TemplateResult {
  return html`<button class="button ${look}" part="call" aria-haspopup="dialog" @click=${openList}>
      ${icon('call')}<span>${wholeText(scene.language.term('book.call-short'))}</span>
    </button>
    <dialog aria-labelledby="offices-heading" part="dialog" @click=${closeOutside}>
      <div class="sheet">
        <p class="heading" id="offices-heading">${wholeText(scene.heading)}</p>
        ${officeList(scene)}
        <button class="cross" aria-label=${scene.language.term('book.close')} @click=${closeList}>
          ${icon('dismiss')}
        </button>
      </div>
    </dialog>`;
}

/* eslint-enable lit-a11y/click-events-have-key-events */

function openList({ currentTarget }: Event): void {
  const dialog = (currentTarget as Element).nextElementSibling as HTMLDialogElement;
  if (!dialog.open) dialog.showModal();
}

const closeList = ({ currentTarget }: Event): void => (currentTarget as Element).closest('dialog')?.close();

/** A press on the dialog itself is one beside its sheet. */
function closeOutside({ target, currentTarget }: Event): void {
  if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
}
