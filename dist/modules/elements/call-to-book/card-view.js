import { nothing, html } from 'lit';
import { parsePhone } from '../../clinic/phone.js';
import { actionLink } from './action-link.js';
import { bookLink, actions, callLink } from './actions.js';
import { icon } from './icons.js';
import { officeList } from './office-list.js';
import { statusText } from './status-text.js';
import { wholeText } from '../../lib/whole-text.js';

/** The card, or the bar at an edge of the window. */
function cardView(scene, bar) {
    const { language, edge, hideOn } = scene;
    return html `
    <section
      class="root hide-on-${hideOn} ${edge ? `bar ${edge}` : ''}"
      lang=${language.lang()}
      dir=${language.direction()}
      aria-labelledby="heading"
    >
      <div part="card">
        <div class="words">
          ${scene.status ? statusText(scene.status, scene.offices.length > 0) : nothing}
          <p class="heading" id="heading" part="heading">${wholeText(scene.heading)}</p>
          <p part="message" data-place=${scene.messagePlace || nothing}>
            <slot name="message"><span>${wholeText(scene.message)}</span></slot>
          </p>
          ${bar ? nothing : more(scene)}
        </div>
        ${bar ?? (scene.offices.length > 0 ? html `${officeList(scene)}${bookAny(scene)}` : cardActions(scene))}
        ${scene.isDismissible || edge ? dismissButton(scene) : nothing}
      </div>
    </section>
  `;
}
const dismissButton = ({ isDismissible, language, onDismiss }) => html `<button
    class="cross ${isDismissible ? '' : 'large-only'}"
    part="dismiss"
    aria-label=${language.term('book.close')}
    @click=${onDismiss}
  >
    ${icon('dismiss')}
  </button>`;
/** Ways to reach the clinic that are seldom taken. */
function more({ host, language, office, sms, mapUrl }) {
    if (!sms && !mapUrl)
        return nothing;
    const link = (part, href) => actionLink(host, {
        part,
        href,
        look: 'quiet',
        office,
        label: wholeText(language.term(`book.${part}`)),
        printed: href.replace(/^sms:/, ''),
    });
    return html `<p part="more">
    ${sms ? link('text', sms) : nothing}${mapUrl ? link('directions', mapUrl) : nothing}
  </p>`;
}
const cardActions = (scene) => actions(scene, (look) => callLink(scene, look, (phone) => callLabel(phone, scene.language)), scene.language.term('book.online'));
/** Where several offices share a booking page. */
const bookAny = (scene) => html `<slot name="booking"
    >${scene.bookingUrl ? html `<div part="actions">${bookLink(scene, '', scene.language.term('book.online'))}</div>` : nothing}</slot
  >`;
/** A bare number is introduced; words the author wrote stand as they are, and the number on paper. */
function callLabel({ text, href }, language) {
    const isNumber = parsePhone(text)?.text === text;
    return isNumber
        ? { label: wholeText(language.term('book.call', text), text), printed: '' }
        : { label: html `<bdi>${wholeText(text)}</bdi>`, printed: href.slice(4) };
}
/** Draws a card anew and keeps the focus on the link that has it, also where that changes places. */
function keepFocus(root, draw) {
    const focused = root?.activeElement;
    draw();
    if (!root || !focused || focused === root.activeElement)
        return;
    const isSame = (other) => ['part', 'aria-labelledby'].every((name) => other.getAttribute(name) === focused.getAttribute(name));
    [...root.querySelectorAll('a, button')].find(isSame)?.focus({ preventScroll: true });
}

export { cardView, keepFocus };
