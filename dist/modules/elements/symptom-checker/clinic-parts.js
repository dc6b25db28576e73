import { nothing, html } from 'lit';
import { actionIcon } from './pictures/icons.js';
import { numbered } from './result-parts.js';

/** The clinic's card. It becomes an element where the page has loaded it, and stays a phone link otherwise. */
function callToBook({ clinic, phone }) {
    return html `<slot name="call-to-book"
    ><vein-call-to-book
      part="call-to-book"
      clinic-name=${clinic.name || nothing}
      booking-url=${clinic.bookingUrl || nothing}
      hours=${clinic.hours || nothing}
      closed-on=${clinic.closedOn || nothing}
      time-zone=${clinic.timeZone || nothing}
      >${phone ? html `<a translate="no" href=${phone.href}>${phone.text}</a>` : nothing}</vein-call-to-book
    ></slot
  >`;
}
/** The clinic's number as a plain link, where no visit to it is offered. */
const clinicNumber = (scene) => scene.phone
    ? html `<p class="clinic">
        <a class="tall" href=${scene.phone.href}
          >${actionIcon('phone')}${numbered(scene, 'result.clinic-number', scene.phone.text)}</a
        >
      </p>`
    : nothing;

export { callToBook, clinicNumber };
