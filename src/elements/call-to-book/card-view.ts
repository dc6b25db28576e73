import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../../controllers/language.js';
import { parsePhone, type Phone } from '../../clinic/phone.js';
import { actionLink } from './action-link.js';
import type { Edge } from './bar-placement.js';
import type { Status } from './open-status.js';
import { wholeText } from './whole-text.js';

/** What a card shows, and what its button does. */
export interface CardScene {
  readonly host: HTMLElement;
  readonly language: Language;
  /** Where it stands as a bar; undefined for a card. */
  readonly edge: Edge | undefined;
  readonly heading: string;
  readonly message: string;
  readonly phone: Phone | undefined;
  /** Empty for none. */
  readonly bookingUrl: string;
  readonly status: Status | undefined;
  /** Whether it can always be taken away; a bar that takes much of the window always can. */
  readonly isDismissible: boolean;
  readonly onDismiss: () => void;
}

/** The card, or the bar at an edge of the window. */
export function cardView(scene: CardScene): TemplateResult {
  const { language, edge, status } = scene;
  return html`
    <section
      class="root ${edge ? `bar ${edge}` : ''}"
      lang=${language.lang()}
      dir=${language.direction()}
      aria-labelledby="heading"
    >
      <div part="card">
        <div>
          ${status ? statusLine(status) : nothing}
          <p class="heading" id="heading" part="heading">${wholeText(scene.heading)}</p>
          <p part="message"><slot name="message">${wholeText(scene.message)}</slot></p>
        </div>
        ${actions(scene)}
        ${
          scene.isDismissible || edge
            ? html`<button
                class="button ${scene.isDismissible ? '' : 'large-only'}"
                part="dismiss"
                aria-label=${language.term('book.close')}
                @click=${scene.onDismiss}
              >
                ×
              </button>`
            : nothing
        }
      </div>
    </section>
  `;
}

const statusLine = ({ open, text, time = '' }: Status): TemplateResult =>
  html`<p part="status" class=${open ? 'open' : text ? '' : 'unknown'}>
    ${wholeText(text || '\xa0', time)}
  </p>`;

/** Call and book, what fits the hour first. They are made anew when they change places: nothing that stood there moves. */
function actions({ host, language, phone, bookingUrl: url, status }: CardScene): TemplateResult {
  const bookFirst = !!url && status?.open === false;
  const call = phone ? callLink(host, language, phone, !bookFirst) : html`<slot></slot>`;
  const book = html`<slot name="booking"
    >${url ? actionLink(host, 'book', url, bookFirst, wholeText(language.term('book.online')), url) : nothing}</slot
  >`;
  return html`<div part="actions">
    ${keyed(bookFirst, bookFirst ? html`${book}${call}` : html`${call}${book}`)}
  </div>`;
}

/** Draws a card anew and keeps the focus on the link that has it, also where that changes places. */
export function keepFocus(root: ShadowRoot | null, draw: () => void): void {
  const part = root?.activeElement?.getAttribute('part');
  draw();
  if (part && !root?.activeElement)
    root?.querySelector<HTMLElement>(`[part='${part}']`)?.focus({ preventScroll: true });
}

/** A bare number is introduced; words the author wrote stand as they are, and the number on paper. */
function callLink(host: HTMLElement, language: Language, phone: Phone, primary: boolean): TemplateResult {
  const isNumber = parsePhone(phone.text)?.text === phone.text;
  const label = isNumber
    ? wholeText(language.term('book.call', phone.text), phone.text)
    : html`<bdi>${wholeText(phone.text)}</bdi>`;
  return actionLink(host, 'call', phone.href, primary, label, isNumber ? '' : phone.href.slice(4));
}
