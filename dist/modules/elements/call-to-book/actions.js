import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { actionLink } from './action-link.js';
import { wholeText } from '../../lib/whole-text.js';

/**
 * Call and book, what fits the hour first. They are made anew when they change places: nothing that stood there moves.
 * @param call makes the way to call
 * @param bookLabel what the booking link says
 */
function actions(scene, call, bookLabel) {
    const { bookingUrl, status } = scene;
    const bookFirst = !!bookingUrl && status?.open === false;
    const first = call(bookFirst ? '' : 'primary');
    const book = html `<slot name="booking"
    >${bookingUrl ? bookLink(scene, bookFirst ? 'primary' : '', bookLabel) : nothing}</slot
  >`;
    return html `<div part="actions">
    ${keyed(bookFirst, bookFirst ? html `${book}${first}` : html `${first}${book}`)}
  </div>`;
}
/** The link to the clinic's number; without a number what the author wrote. */
const callLink = ({ host, phone, office }, look, label) => phone
    ? actionLink(host, { part: 'call', href: phone.href, look, office, ...label(phone) })
    : html `<slot></slot>`;
/** The link to book online. */
const bookLink = ({ host, office, bookingUrl: href }, look, label) => actionLink(host, { part: 'book', href, look, office, printed: href, label: wholeText(label) });

export { actions, bookLink, callLink };
