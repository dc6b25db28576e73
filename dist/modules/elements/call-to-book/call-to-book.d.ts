import { type PropertyValues, type TemplateResult } from 'lit';
import { type VeinTranslation } from '../../i18n/register.js';
import { VeinElement } from '../../lib/vein-element.js';
import { type Edge } from './bar-placement.js';
import { type Remember } from './dismissal.js';
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
export declare class VeinCallToBook extends VeinElement {
    static readonly styles: import("lit").CSSResult[];
    private readonly language;
    private readonly clinicNumber;
    private readonly offices;
    private readonly status;
    private cameFrom;
    private isAway;
    /** The clinic's phone number, used where no `tel:` link stands inside the tag. */
    phone: string;
    /** Where to book online: an `https:` address. No booking link is shown without it. */
    bookingUrl: string;
    /** The clinic's name, as it should be read. */
    clinicName: string;
    /** The heading; ours, with the clinic's name, where it is empty. */
    heading: string;
    /** The sentence under the heading; ours where it is empty. */
    message: string;
    /** Opening hours, `mo-fr 08:00-17:00; sa 09:00-12:00` or schema.org's `openingHours`. Closed: booking comes first. */
    hours: string;
    /** Dates the clinic is closed on, with commas: `2026-12-25`, or `12-25` for each year. */
    closedOn: readonly string[];
    /** The clinic's IANA time zone, `America/Los_Angeles`. Without it nothing is said of the hours. */
    timeZone: string;
    /** A card where the tag stands, or a bar at the bottom or top of the window. */
    placement: 'inline' | Edge;
    /** Shows a button that takes the card away. */
    dismissible: boolean;
    /** How long a dismissed card stays away: `none` (until the next page), `session`, or `days:7`. */
    remember: Remember;
    /** CSS selectors of bars that this one keeps clear of: a cookie bar, a chat button. */
    avoid: string;
    /** Adds the clinic to the page as schema.org's MedicalClinic, unless the page has one. */
    structuredData: boolean;
    /** Names of query parameters of the page, with commas, that are handed on to the booking link. */
    passParams: readonly string[];
    /** A number for text messages. */
    sms: string;
    /** The way to the clinic, on a map: an `https:` address. */
    mapUrl: string;
    /** Windows in which it is not shown: `phone` (narrower than 768 px), `desktop` (wider), or `none` of them. */
    hideOn: 'none' | 'phone' | 'desktop';
    /** The clinic's address, for structured data. */
    address: string;
    /** Where on earth the clinic stands, for structured data: latitude and longitude, `36.17,-115.14`. */
    geo: string;
    /** An instant that stands for the present, for stories and tests: `2026-07-06T09:00-07:00`. */
    now: string;
    /** Adds a language, or changes single strings of one, for every element of this kind on the page. */
    static registerTranslation(...translations: VeinTranslation[]): void;
    constructor();
    /**
     * Whether the visitor took the card away. The `hidden` attribute says it too, but a script that morphs the page may
     * remove what it does not know.
     * @ignore
     */
    get isDismissed(): boolean;
    /** Shows the card again after it was dismissed. */
    show(): void;
    /** Takes the card away, for as long as `remember` says. */
    dismiss(): void;
    /**
     * Shows another number, for call tracking; fits `phone_conversion_callback`.
     * @param formatted the number as people read it
     * @param e164 the number to dial; read from `formatted` where it is left out
     * @param office which of several offices it calls, as its link names it; the one with the number of the `phone`
     * attribute where it is left out
     */
    setPhone(formatted: string, e164?: string, office?: string): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected firstUpdated(): void;
    /** A card is complete when its status is found out. */
    protected getUpdateComplete(): Promise<boolean>;
    protected update(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    private setAway;
    /** Where the bar stands; in a page editor, or where it would fill a frame or be cut, it stays where its tag stands. */
    private edge;
}
