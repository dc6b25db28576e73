import type { ClinicClock } from '../../clinic/clock.js';
import type { Language } from '../../controllers/language.js';
/** What words are made with. */
type Speaker = Pick<Language, 'term' | 'date'>;
/** Whether a clinic is open, and that in words. */
export interface Status {
    /** Undefined while it is still to be found out. */
    readonly open: boolean | undefined;
    readonly text: string;
    /** The time in the text, which no translation may change; empty for none. */
    readonly time: string;
    /** The day on which it opens: `tomorrow`, `Monday`, empty for today; undefined where it is open, or nothing is known. */
    readonly opens: string | undefined;
}
/** Keeps the place of a status that is still to be found out. */
export declare const PENDING: Status;
/** A status, undefined on a day of which nothing may be said, and until when it is true, epoch ms. */
export interface Finding {
    readonly status: Status | undefined;
    readonly until: number;
}
/**
 * What the hour means for who wants to call, in the language shown: `Closes in 20 minutes`, `Closed for lunch, back at
 * 1:00 PM`. Times are those of the clinic; their zone is said where the visitor's clock shows another time.
 * @param now epoch ms
 */
export declare function hoursInWords(clock: ClinicClock, timeZone: string, now: number, language: Speaker): Finding;
export {};
