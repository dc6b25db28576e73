import { __decorate } from '../../lib/tslib.js';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { parsePhone } from '../../clinic/phone.js';
import { ClinicNumber } from '../../controllers/clinic-number.js';
import { Language } from '../../controllers/language.js';
import { callToBook } from '../../i18n/en/call-to-book.js';
import { callToBook as callToBook$1 } from '../../i18n/es/call-to-book.js';
import { registerStrings } from '../../i18n/register.js';
import { text, httpsUrl, flag, list } from '../../lib/attributes.js';
import { VeinElement } from '../../lib/vein-element.js';
import { plainButton } from '../../styles/button.styles.js';
import { box } from '../../styles/host.styles.js';
import { colors } from '../../styles/tokens.styles.js';
import { actionLink } from './action-link.js';
import { barPlacement } from './bar-placement.js';
import { bookingLink } from './booking-link.js';
import { hours, closedOn, knownZone, placement, remember, selectors, now } from './call-to-book.attributes.js';
import { VeinDismissEvent } from './call-to-book.events.js';
import { styles } from './call-to-book.styles.js';
import { forgetDismissal, keepDismissal, isDismissed } from './dismissal.js';
import { openStatus } from './open-status.js';
import { clinicData } from './structured-data.js';
import { structuredScript } from './structured-script.js';

const EDITORS = '.editor-styles-wrapper,.block-editor-iframe__body'; // WordPress
/**
 * The call-to-book card or bar: call the clinic or book online, whichever fits the hour. The phone number is the
 * `tel:` link that stands inside the tag, so that it works when no script runs and follows scripts that swap it.
 *
 * @summary Calls the clinic or books online, whichever fits the hour.
 * @slot - The clinic's phone number as a plain `<a href="tel:…">` link.
 * @slot message - Replaces the sentence under the heading.
 * @slot booking - Replaces the booking link.
 * @fires {VeinCallEvent} vein-call - The visitor follows the phone link.
 * @fires {VeinBookEvent} vein-book - The visitor follows the booking link.
 * @fires {VeinDismissEvent} vein-dismiss - The card is about to go away; `preventDefault()` keeps it.
 * @csspart card - The whole card or bar.
 * @csspart heading - The heading.
 * @csspart message - The sentence under the heading.
 * @csspart status - Whether the clinic is open now.
 * @csspart actions - The row of the two links.
 * @csspart call - The phone link.
 * @csspart book - The booking link.
 * @csspart dismiss - The button that takes the card away.
 */
class VeinCallToBook extends VeinElement {
    /** Adds a language, or changes single strings of one, for every element of this kind on the page. */
    static registerTranslation(...translations) {
        registerStrings(['book.call', 'book.online'], ...translations);
    }
    constructor() {
        super();
        this.language = new Language(this, 'book.message');
        this.clinicNumber = new ClinicNumber(this, { warn: (problem) => this.warn(problem) });
        this.readStatus = openStatus(this, this.language);
        this.cameFrom = null;
        /** The clinic's phone number, used where no `tel:` link stands inside the tag. */
        this.phone = '';
        /** Where to book online: an `https:` address. No booking link is shown without it. */
        this.bookingUrl = '';
        /** The clinic's name, as it should be read. */
        this.clinicName = '';
        /** The heading; ours, with the clinic's name, where it is empty. */
        this.heading = '';
        /** The sentence under the heading; ours where it is empty. */
        this.message = '';
        /** Opening hours, `mo-fr 08:00-17:00; sa 09:00-12:00` or schema.org's `openingHours`. Closed: booking comes first. */
        this.hours = '';
        /** Dates the clinic is closed on, with commas: `2026-12-25`, or `12-25` for each year. */
        this.closedOn = [];
        /** The clinic's IANA time zone, `America/Los_Angeles`. Without it nothing is said of the hours. */
        this.timeZone = '';
        /** A card where the tag stands, or a bar at the bottom or top of the window. */
        this.placement = 'inline';
        /** Shows a button that takes the card away. */
        this.dismissible = false;
        /** How long a dismissed card stays away: `none` (until the next page), `session`, or `days:7`. */
        this.remember = 'none';
        /** CSS selectors of bars that this one keeps clear of: a cookie bar, a chat button. */
        this.avoid = '';
        /** Adds the clinic to the page as schema.org's MedicalClinic, unless the page has one. */
        this.structuredData = false;
        /** Names of query parameters of the page, with commas, that are handed on to the booking link. */
        this.passParams = [];
        /** An instant that stands for the present, for stories and tests: `2026-07-06T09:00-07:00`. */
        this.now = '';
        barPlacement(this, () => this.edge());
        structuredScript(this, () => {
            // The clinic's own number, not the one a call-tracking script put in its place.
            const phone = parsePhone(this.phone) ?? this.clinicNumber.read();
            return this.structuredData && clinicData(this, phone?.href.slice(4));
        });
        this.addEventListener('focusin', ({ relatedTarget }) => {
            this.cameFrom = relatedTarget;
        });
    }
    /** Shows the card again after it was dismissed. */
    show() {
        forgetDismissal(this);
        this.hidden = false;
    }
    /** Takes the card away, for as long as `remember` says. */
    dismiss() {
        if (!this.dispatchEvent(new VeinDismissEvent()))
            return;
        keepDismissal(this);
        const focused = this.matches(':focus-within');
        this.hidden = true;
        if (focused)
            this.cameFrom?.focus();
    }
    /**
     * Shows another number, for call tracking; fits `phone_conversion_callback`.
     * @param formatted the number as people read it
     * @param e164 the number to dial; read from `formatted` where it is left out
     */
    setPhone(formatted, e164) {
        /* eslint-disable @typescript-eslint/no-unnecessary-type-conversion -- a page's script may hand in anything */
        const text = String(formatted ?? '').trim();
        const number = parsePhone(String(e164 ?? text));
        /* eslint-enable @typescript-eslint/no-unnecessary-type-conversion */
        if (number)
            this.clinicNumber.set({ text: text || number.text, href: number.href });
        else
            this.warn(`setPhone("${text}") is not a phone number.`);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.hasUpdated && this.wasDismissed())
            this.hidden = true;
    }
    firstUpdated() {
        if (this.hours && !this.timeZone && !this.hasAttribute('time-zone'))
            this.warn('time-zone is missing.');
        try {
            // CallRail looks for numbers once, when the page loads: let it see this one.
            globalThis.CallTrk?.swap?.();
        }
        catch {
            // theirs to mend
        }
    }
    render() {
        const { language } = this;
        const edge = this.edge();
        const phone = this.clinicNumber.read(this.phone);
        const status = this.readStatus();
        const url = bookingLink(this.bookingUrl, location.search, this.passParams);
        const bookFirst = !!url && status?.open === false;
        // A bare number is introduced; words the author wrote stand as they are, and the number on paper.
        const [before, after] = phone && parsePhone(phone.text)?.text === phone.text
            ? language.term('book.call', '\0').split('\0')
            : [];
        const label = html `${before}<bdi>${phone?.text}</bdi>${after}`;
        const call = phone
            ? actionLink(this, 'call', phone.href, !bookFirst, label, after === undefined ? phone.href.slice(4) : '')
            : html `<slot></slot>`;
        const book = html `<slot name="booking"
      >${url ? actionLink(this, 'book', url, bookFirst, language.term('book.online'), url) : nothing}</slot
    >`;
        return html `
      <section
        class="root ${edge ? `bar ${edge}` : ''}"
        popover=${edge && 'popover' in this ? 'manual' : nothing}
        lang=${language.lang()}
        dir=${language.direction()}
        aria-labelledby="heading"
      >
        <div part="card">
          <div>
            ${status ? html `<p part="status" class=${status.open ? 'open' : ''}>${status.text}</p>` : nothing}
            <p class="heading" id="heading" part="heading">
              ${this.heading || language.term('book.heading', this.clinicName)}
            </p>
            <p part="message"><slot name="message">${this.message || language.term('book.message')}</slot></p>
          </div>
          <div part="actions">${bookFirst ? book : nothing}${call}${bookFirst ? nothing : book}</div>
          ${this.dismissible
            ? html `<button
                  class="button"
                  part="dismiss"
                  aria-label=${language.term('book.close')}
                  @click=${() => this.dismiss()}
                >
                  ×
                </button>`
            : nothing}
        </div>
      </section>
    `;
    }
    wasDismissed() {
        return this.dismissible && isDismissed(this);
    }
    /** Where the bar stands; in a block editor it stays where it is edited. */
    edge() {
        return this.placement !== 'inline' && this.isConnected && !this.closest(EDITORS)
            ? this.placement
            : undefined;
    }
}
VeinCallToBook.styles = [colors, box, plainButton, styles];
__decorate([
    property({ converter: text })
], VeinCallToBook.prototype, "phone", void 0);
__decorate([
    property({ attribute: 'booking-url', converter: httpsUrl })
], VeinCallToBook.prototype, "bookingUrl", void 0);
__decorate([
    property({ attribute: 'clinic-name', converter: text })
], VeinCallToBook.prototype, "clinicName", void 0);
__decorate([
    property({ converter: text })
], VeinCallToBook.prototype, "heading", void 0);
__decorate([
    property({ converter: text })
], VeinCallToBook.prototype, "message", void 0);
__decorate([
    property({ converter: hours })
], VeinCallToBook.prototype, "hours", void 0);
__decorate([
    property({ attribute: 'closed-on', converter: closedOn })
], VeinCallToBook.prototype, "closedOn", void 0);
__decorate([
    property({ attribute: 'time-zone', converter: knownZone })
], VeinCallToBook.prototype, "timeZone", void 0);
__decorate([
    property({ converter: placement })
], VeinCallToBook.prototype, "placement", void 0);
__decorate([
    property({ converter: flag })
], VeinCallToBook.prototype, "dismissible", void 0);
__decorate([
    property({ converter: remember })
], VeinCallToBook.prototype, "remember", void 0);
__decorate([
    property({ converter: selectors })
], VeinCallToBook.prototype, "avoid", void 0);
__decorate([
    property({ attribute: 'structured-data', converter: flag })
], VeinCallToBook.prototype, "structuredData", void 0);
__decorate([
    property({ attribute: 'pass-params', converter: list })
], VeinCallToBook.prototype, "passParams", void 0);
__decorate([
    property({ converter: now })
], VeinCallToBook.prototype, "now", void 0);
VeinCallToBook.registerTranslation(callToBook, callToBook$1);

export { VeinCallToBook };
