import type { Week } from './opening-hours.js';
/** The clinic's own clock: reads openness off the clock on its wall, wherever the visitor is. Times are epoch ms. */
export interface ClinicClock {
    /** The date and time on the clinic's wall, written as the epoch ms at which a clock in UTC shows the same. */
    readonly wall: (at: number) => number;
    readonly isOpen: (at: number) => boolean;
    /** The next minute at which `isOpen` changes; undefined where that is more than 15 days away. */
    readonly nextChange: (at: number) => number | undefined;
}
/**
 * A clock that knows the clinic's hours. Where clocks change, the hours are what the clock on the wall shows: a time
 * that comes twice counts twice, and one that is skipped never comes.
 * @param timeZone an IANA name; throws RangeError where it is not one
 * @param closedOn dates the clinic is closed on, `2026-12-25` or each year `12-25`: nothing that starts then is open
 */
export declare function clinicClock(week: Week, timeZone: string, closedOn?: readonly string[]): ClinicClock;
