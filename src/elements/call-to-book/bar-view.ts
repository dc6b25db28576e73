import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CardScene } from './card-view.js';
import { actionLink } from './action-link.js';
import { icon } from './icons.js';
import { officeList } from './office-list.js';
import { wholeText } from '../../lib/whole-text.js';

/** What a bar can do, in one row. */
export function barActions(scene: CardScene): TemplateResult {
  const { host, language, phone, bookingUrl: url, status, office, offices } = scene;
  const bookFirst = !!url && status?.open === false;
  const word = wholeText(language.term('book.call-short'));
  const call = phone
    ? actionLink(host, {
        part: 'call',
        href: phone.href,
        look: bookFirst ? '' : 'primary',
        office,
        label: html`${word} <bdi class="number" translate="no">${wholeText(phone.text)}</bdi>`,
      })
    : html`<slot></slot>`;
  const book = html`<slot name="booking"
    >${
      url
        ? actionLink(host, {
            part: 'book',
            href: url,
            look: bookFirst ? 'primary' : '',
            office,
            label: wholeText(language.term('book.online-short')),
            printed: url,
          })
        : nothing
    }</slot
  >`;
  const first = offices.length > 0 ? callOffice(scene) : call;
  return html`<div part="actions">
    ${keyed(bookFirst, bookFirst ? html`${book}${first}` : html`${first}${book}`)}
  </div>`;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- Escape closes a dialog by itself */
/** The call button of several offices, and the list that it opens. */
function callOffice(scene: CardScene): TemplateResult {
  const { language, bookingUrl, status } = scene;
  const look = bookingUrl && status?.open === false ? '' : 'primary';
  return html`<button class="button ${look}" part="call" aria-haspopup="dialog" @click=${openList}>
      ${icon('call')}<span>${wholeText(language.term('book.call-short'))}</span>
    </button>
    <dialog aria-labelledby="offices-heading" part="dialog" @click=${closeOutside}>
      <div class="sheet">
        <p class="heading" id="offices-heading">${wholeText(scene.heading)}</p>
        ${officeList(scene)}
        <button class="cross" aria-label=${language.term('book.close')} @click=${closeList}>
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
