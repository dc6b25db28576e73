import { __decorate } from '../../lib/tslib.js';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { parsePhone } from '../../clinic/phone.js';
import { ClinicNumber } from '../../controllers/clinic-number.js';
import { Language } from '../../controllers/language.js';
import { callToBook } from '../../i18n/en/call-to-book.js';
import { callToBook as callToBook$1 } from '../../i18n/es/call-to-book.js';
import { registerStrings } from '../../i18n/register.js';
import { askForTrackedNumbers } from '../../integrations/call-tracking.js';
import { isInEditor } from '../../integrations/page-editors.js';
import { isClinicTold } from '../../integrations/structured-data.js';
import { structuredScript } from '../../integrations/structured-script.js';
import { text, httpsUrl, flag, list } from '../../lib/attributes.js';
import { VeinElement } from '../../lib/vein-element.js';
import { plainButton } from '../../styles/button.styles.js';
import { box } from '../../styles/host.styles.js';
import { colors } from '../../styles/tokens.styles.js';
import { barPlacement, isLowFrame, isStuck } from './bar-placement.js';
import { barActions } from './bar-view.js';
import { barStyles } from './bar.styles.js';
import { hours, closedOn, zone, placement, remember, selectors, textNumber, hideOn, geo, now } from './call-to-book.attributes.js';
import { VeinDismissEvent } from './call-to-book.events.js';
import { styles } from './call-to-book.styles.js';
import { cardScene, tellCard } from './card-scene.js';
import { keepFocus, cardView } from './card-view.js';
import { forgetDismissal, keepDismissal, wasDismissed } from './dismissal.js';
import { OFFICE_ATTRIBUTES, Offices } from './offices.js';
import { officeStyles } from './offices.styles.js';
import { OpenStatus } from './open-status.js';

/**
 * The call-to-book card or bar: call the clinic or book online, whichever fits the hour. The phone number is the
 * `tel:` link that stands inside the tag, so that it works when no script runs and follows scripts that swap it.
 *
 * @summary Calls the clinic or books online, whichever fits the hour.
 * @slot - The clinic's phone number as a plain `<a href="tel:…">` link. Links with `data-office` are several offices, each
 * with its own `data-hours`, `data-closed-on`, `data-time-zone`, `data-booking-url`, `data-map-url`, `data-address`, `data-geo`.
 * @slot message - Replaces the sentence under the heading.
 * @slot booking - Replaces the booking link.
 * @fires {VeinCallEvent} vein-call - The visitor follows a phone link.
 * @fires {VeinBookEvent} vein-book - The visitor follows a booking link.
 * @fires {VeinTextEvent} vein-text - The visitor follows the link that starts a text message.
 * @fires {VeinDirectionsEvent} vein-directions - The visitor follows a link to the way there.
 * @fires {VeinDismissEvent} vein-dismiss - The card is about to go away; `preventDefault()` keeps it.
 * @csspart card - The whole card or bar.
 * @csspart heading - The heading.
 * @csspart message - The sentence under the heading.
 * @csspart status - Whether the clinic is open now.
 * @csspart actions - The two main links.
 * @csspart call - A phone link; the button that opens the list of offices in a bar.
 * @csspart book - A booking link.
 * @csspart more - The row of quiet links.
 * @csspart text - The link that starts a text message.
 * @csspart directions - A link to the way there.
 * @csspart offices - The list of offices.
 * @csspart office - An office: name, status and number.
 * @csspart dialog - What a bar opens: the list of offices.
 * @csspart dismiss - The button that takes the card away.
 * @cssprop [--vein-bar-z-index=90] - Where a bar stands among what is fixed to the window.
 */
class VeinCallToBook extends VeinElement {
    /** Adds a language, or changes single strings of one, for every element of this kind on the page. */
    static registerTranslation(...translations) {
        registerStrings(['book.call', 'book.online'], ...translations);
    }
    constructor() {
        super();
        this.language = new Language(this, 'book.message');
        this.clinicNumber = new ClinicNumber(this, {
            warn: (problem) => this.warn(problem),
            follow: OFFICE_ATTRIBUTES,
        });
        this.offices = new Offices(this, (problem) => this.warn(problem));
        this.status = new OpenStatus(this, this.language, (problem) => this.warn(problem));
        this.cameFrom = null;
        this.isAway = false;
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
        /** A number for text messages. */
        this.sms = '';
        /** The way to the clinic, on a map: an `https:` address. */
        this.mapUrl = '';
        /** Windows in which it is not shown: `phone` (narrower than 768 px), `desktop` (wider), or `none` of them. */
        this.hideOn = 'none';
        /** The clinic's address, for structured data. */
        this.address = '';
        /** Where on earth the clinic stands, for structured data: latitude and longitude, `36.17,-115.14`. */
        this.geo = '';
        /** An instant that stands for the present, for stories and tests: `2026-07-06T09:00-07:00`. */
        this.now = '';
        barPlacement(this, () => this.edge());
        structuredScript(this, () => (this.structuredData ? tellCard(this, this.clinicNumber, this.offices) : undefined), isClinicTold);
        this.addEventListener('focusin', ({ relatedTarget }) => {
            this.cameFrom = relatedTarget;
        });
    }
    /**
     * Whether the visitor took the card away. The `hidden` attribute says it too, but a script that morphs the page may
     * remove what it does not know.
     * @ignore
     */
    get isDismissed() {
        return this.isAway;
    }
    /** Shows the card again after it was dismissed. */
    show() {
        forgetDismissal(this);
        this.setAway(false);
    }
    /** Takes the card away, for as long as `remember` says. */
    dismiss() {
        if (!this.dispatchEvent(new VeinDismissEvent()))
            return;
        keepDismissal(this);
        const focused = this.matches(':focus-within');
        this.setAway(true);
        if (focused)
            this.cameFrom?.focus();
    }
    /**
     * Shows another number, for call tracking; fits `phone_conversion_callback`.
     * @param formatted the number as people read it
     * @param e164 the number to dial; read from `formatted` where it is left out
     * @param office which of several offices it calls, as its link names it; the one with the number of the `phone`
     * attribute where it is left out
     */
    setPhone(formatted, e164, office) {
        /* eslint-disable @typescript-eslint/no-unnecessary-type-conversion -- a page's script may hand in anything */
        const text = String(formatted ?? '').trim();
        const number = parsePhone(String(e164 ?? text));
        /* eslint-enable @typescript-eslint/no-unnecessary-type-conversion */
        if (!number) {
            this.warn(`setPhone("${text}") is not a phone number.`);
            return;
        }
        const phone = { text: text || number.text, href: number.href };
        this.clinicNumber.set(phone);
        if (this.offices.read().length > 1 && !this.offices.setPhone(phone, office, parsePhone(this.phone)))
            this.warn(`setPhone("${text}") names none of the offices: setPhone(formatted, e164, office).`);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.hasUpdated && this.dismissible && wasDismissed(this))
            this.setAway(true);
    }
    firstUpdated() {
        if (this.hours && !this.timeZone && !this.hasAttribute('time-zone'))
            this.warn('time-zone is missing.');
        askForTrackedNumbers();
    }
    /** A card is complete when its status is found out. */
    async getUpdateComplete() {
        const isComplete = await super.getUpdateComplete();
        await this.status.found;
        return this.isUpdatePending ? super.getUpdateComplete() : isComplete;
    }
    update(changed) {
        keepFocus(this.shadowRoot, () => super.update(changed));
    }
    render() {
        if (this.isAway)
            return html `<section class="root away"></section>`;
        const { language, clinicNumber, offices, status } = this;
        const scene = cardScene(this, { language, clinicNumber, offices, status, edge: this.edge() });
        return cardView(scene, scene.edge ? barActions(scene) : undefined);
    }
    setAway(isAway) {
        this.isAway = isAway;
        this.hidden = isAway;
        this.requestUpdate();
    }
    /** Where the bar stands; in a page editor, or where it would fill a frame or be cut, it stays where its tag stands. */
    edge() {
        const { placement } = this;
        if (placement === 'inline' || !this.isConnected)
            return undefined;
        return isInEditor(this) || isLowFrame(this.ownerDocument) || isStuck(this) ? undefined : placement;
    }
}
VeinCallToBook.styles = [colors, box, plainButton, styles, officeStyles, barStyles];
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
    property({ attribute: 'time-zone', converter: zone })
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
    property({ converter: textNumber })
], VeinCallToBook.prototype, "sms", void 0);
__decorate([
    property({ attribute: 'map-url', converter: httpsUrl })
], VeinCallToBook.prototype, "mapUrl", void 0);
__decorate([
    property({ attribute: 'hide-on', converter: hideOn })
], VeinCallToBook.prototype, "hideOn", void 0);
__decorate([
    property({ converter: text })
], VeinCallToBook.prototype, "address", void 0);
__decorate([
    property({ converter: geo })
], VeinCallToBook.prototype, "geo", void 0);
__decorate([
    property({ converter: now })
], VeinCallToBook.prototype, "now", void 0);
VeinCallToBook.registerTranslation(callToBook, callToBook$1);

export { VeinCallToBook };
