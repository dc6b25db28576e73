/** Days in a row: `2026-12-24` to `2026-12-26`, or each year `12-24` to `01-02`; a single day is a row of one. */
export interface DayRange {
    readonly from: string;
    readonly to: string;
    /** The name as written, `Thanksgiving Day`; empty where there is none. */
    readonly name: string;
}
/** The days a clinic is closed on, whatever its hours. */
export interface ClosedDays {
    readonly closed: readonly DayRange[];
    /** Days that an entry which was not understood could mean: nothing is known of their hours. */
    readonly doubtful: readonly DayRange[];
    /** The entries that were not understood, as written; empty where all were. */
    readonly problem: string;
}
/**
 * Reads the days a clinic is closed on, with commas, semicolons or new lines between them, in English or Spanish:
 * `2026-12-25`, each year `12-25`, US dates `12/31/2026` and `12/25`, `Jan 1, 2027`, `25 de diciembre`, rows of days
 * `2026-12-24/2026-12-26`, `Dec 24-26`, `12/24 - 12/26`, and a name after or before a day, `2026-11-26 Thanksgiving Day`.
 */
export declare function readClosedDays(text: string): ClosedDays;
/** The entries of a text, as written. */
export declare const closedEntries: (text: string) => readonly string[];
/** Whether a date, `2026-12-25`, is one of the days. */
export declare const isIn: ({ from, to }: DayRange, date: string) => boolean;
