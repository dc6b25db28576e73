import { type PropertyValues, type TemplateResult } from 'lit';
import { type VeinTranslation } from '../../i18n/register.js';
import { VeinElement } from '../../lib/vein-element.js';
import { type Assessment } from '../../triage/index.js';
import { type QuestionnaireResponse } from './questionnaire-response.js';
/**
 * Asks about leg cramps and other leg signs, one question a page, and says what to do, how soon, with whom and why.
 * Emergencies go to the emergency number and never to the clinic. Everything stays in the page: no request, no
 * storage, no answer in any event.
 *
 * @summary A leg symptom checker that works in the page alone.
 * @slot - The clinic's phone number as a plain `<a href="tel:…">` link, and what is shown before the script has run.
 * @slot intro - Added to our words on the first page.
 * @slot disclaimer - Added to our disclaimer under a result.
 * @slot call-to-book - Replaces the clinic's card under a result that offers a visit.
 * @fires {VeinCheckerStartEvent} vein-checker-start - The visitor leaves the first page.
 * @fires {VeinCheckerStepEvent} vein-checker-step - Another question page is shown; carries its index only.
 * @fires {VeinCheckerCompleteEvent} vein-checker-complete - A result is shown; carries the content version only.
 * @fires {VeinCheckerStateEvent} vein-checker-state - `busy` or `assessment` changed; carries nothing.
 * @csspart page - A question page, or the review page.
 * @csspart section - The name of the part of the journey.
 * @csspart heading - The heading of each page.
 * @csspart question - One question with its answers.
 * @csspart choice - One answer to tick or choose.
 * @csspart errors - What is missing on the page.
 * @csspart within - How soon, in words and as a step of five.
 * @csspart why - What counted for the result and against a more urgent one.
 * @csspart advice - What helps now, and what to be careful with.
 * @csspart faster - When to get help sooner.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart restart - The button that starts over.
 * @csspart emergency-signs - The disclosure with the emergency signs.
 * @csspart emergency-call - The emergency number on the emergency screen.
 * @csspart mistake - The way back from the emergency screen.
 * @csspart answers - The list of answers on the review page.
 * @csspart result - The result.
 * @csspart card - The first block of a result.
 * @csspart call-to-book - The clinic's card under a result that offers a visit.
 * @csspart print - The print button.
 * @csspart copy - The button that copies the summary.
 * @csspart share - The button that hands the summary to another app, where the device can.
 * @csspart diagram - The button that leads to the pump diagram, where the page has one.
 * @cssprop [--vein-alert=#b3261e] - Emergencies, and nothing else; text in it is `#ff9a90` on a dark page.
 */
export declare class VeinSymptomChecker extends VeinElement {
    static readonly styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    private readonly language;
    private readonly clinicNumber;
    private told;
    private journey;
    /** Whether the summary was copied or sent; undefined while neither was tried. */
    private copied;
    /** The page whose "how to look" the visitor has opened last. */
    private lookedAt;
    /** The clinic's name, for the card under a result that offers a visit. */
    clinicName: string;
    /** The clinic's phone number, used where no `tel:` link stands inside the tag. */
    phone: string;
    /** Where to book online: an `https:` address. */
    bookingUrl: string;
    /** The clinic's hours, handed on to the clinic's card. */
    hours: string;
    /** Dates the clinic is closed on, handed on to the clinic's card. */
    closedOn: string;
    /** The clinic's IANA time zone, handed on to the clinic's card. */
    timeZone: string;
    /** The emergency number, 2 to 4 digits. */
    emergencyNumber: string;
    /** The clinician who reviewed the content, shown where `reviewed-version` and `reviewed-languages` fit. */
    reviewedBy: string;
    /** The content version that was reviewed; of an earlier one a result says so. */
    reviewedVersion: string;
    /** The languages that were reviewed, apart by spaces: `en`, `en es`. */
    reviewedLanguages: string;
    /** The heading of the first page; ours where it is empty. */
    heading: string;
    /** The level of the heading of each page, 2 to 6: the first is the page's own. */
    headingLevel: number;
    /** Begins with the first question. */
    noIntro: boolean;
    /** Leaves out "check your answers". */
    noReview: boolean;
    /** Lets `vein-checker-complete` bubble and carry level and rule: consumer health data. */
    shareResult: boolean;
    /**
     * Adds a language, or changes single strings of one, for every checker on the page. A language that lacks an
     * emergency or safety-net text is refused.
     */
    static registerTranslation(...translations: VeinTranslation[]): void;
    disconnectedCallback(): void;
    /** What is advised; undefined until a result is shown. The emergency screen is a result. */
    get assessment(): Assessment | undefined;
    /** Whether the visitor is between the first question and a result. */
    get busy(): boolean;
    /** Leaves the first page. */
    start(): Promise<boolean>;
    /** Does what Continue does: on an unanswered page it says so, on a result it does nothing. */
    next(): Promise<boolean>;
    /** Does what Back does; on the emergency screen it is "I ticked this by mistake". */
    back(): Promise<boolean>;
    /** Drops all answers and shows the first page. */
    restart(): Promise<boolean>;
    /** The result and the answers as plain text; empty until a result is shown. */
    getSummary(): string;
    /** The answers as a FHIR R4 QuestionnaireResponse. */
    toQuestionnaireResponse(): QuestionnaireResponse;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
    private get previous();
    private renderPage;
    private scene;
    /** Takes a step: tells the page that something happened, never what, and puts the focus where reading goes on. */
    private go;
    private announce;
    /** The review to show. One that is not of this content is told to the page's developer. */
    private review;
    /** Says whether copying or sending worked, anew each time. */
    private say;
}
