import { type Opening, type Week } from './opening-hours.js';
/** Days with the same hours, Monday first, and runs of days among them as first and last. */
export interface DayGroup {
    readonly runs: readonly (readonly [first: number, last: number])[];
    readonly openings: readonly Opening[];
}
/** A week as people write it: days with the same hours together; closed days are left out. */
export declare function dayGroups(week: Week): readonly DayGroup[];
/**
 * Says in words what was understood of opening hours: `Monday to Friday, 8 AM to 5 PM; Saturday, 9 AM to noon`.
 * @param text opening hours as `hours` takes them
 * @param lang a language tag; Spanish where it starts with `es`, else English
 * @returns undefined where the text is empty or not understood
 */
export declare function explainHours(text: string, lang?: string): string | undefined;
