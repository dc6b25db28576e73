import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Phone } from '../../clinic/phone.js';
import { actionLink, type Action } from './action-link.js';
import type { CardScene } from './card-view.js';
import { wholeText } from '../../lib/whole-text.js';

type Look = 'primary' | '';

/**
 * Call and book, what fits the hour first. They are made anew when they change places: nothing that stood there moves.
 * @param call makes the way to call
 * @param bookLabel what the booking link says
 */
export function actions(
  scene: CardScene,
  call: (look: Look) => TemplateResult,
  bookLabel: string,
): TemplateResult {
  const { bookingUrl, status } = scene;
  const bookFirst = !!bookingUrl && status?.open === false;
  const first = call(bookFirst ? '' : 'primary');
  const book = html`<slot name="booking"
    >${bookingUrl ? bookLink(scene, bookFirst ? 'primary' : '', bookLabel) : nothing}</slot
  >`;
  return html`<div part="actions">
    ${keyed(bookFirst, bookFirst ? html`${book}${first}` : html`${first}${book}`)}
  </div>`;
}

/** The link to the clinic's number; without a number what the author wrote. */
export const callLink = (
  { host, phone, office }: CardScene,
  look: Look,
  label: (phone: Phone) => Pick<Action, 'label' | 'printed'>,
): TemplateResult =>
  phone
    ? actionLink(host, { part: 'call', href: phone.href, look, office, ...label(phone) })
    : html`<slot></slot>`;

/** The link to book online. */
export const bookLink = (
  { host, office, bookingUrl: href }: CardScene,
  look: Look,
  label: string,
): TemplateResult =>
  actionLink(host, { part: 'book', href, look, office, printed: href, label: wholeText(label) });
