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
export declare class VeinCallToBook extends VeinElement {
    static readonly styles: import("lit").CSSResult[];
    private readonly language;
    private readonly clinicNumber;
    private readonly readStatus;
    private cameFrom;
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
    /** An instant that stands for the present, for stories and tests: `2026-07-06T09:00-07:00`. */
    now: string;
    /** Adds a language, or changes single strings of one, for every element of this kind on the page. */
    static registerTranslation(...translations: VeinTranslation[]): void;
    constructor();
    /** Shows the card again after it was dismissed. */
    show(): void;
    /** Takes the card away, for as long as `remember` says. */
    dismiss(): void;
    /**
     * Shows another number, for call tracking; fits `phone_conversion_callback`.
     * @param formatted the number as people read it
     * @param e164 the number to dial; read from `formatted` where it is left out
     */
    setPhone(formatted: string, e164?: string): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected firstUpdated(): void;
    protected render(): TemplateResult;
    private wasDismissed;
    /** Where the bar stands; in a block editor it stays where it is edited. */
    private edge;
}
