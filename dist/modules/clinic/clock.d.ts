import { type ClosedDays } from './closed-days.js';
import type { Week } from './opening-hours.js';
/** What can be said of the clinic at an instant. */
export interface ClinicState {
    readonly open: boolean;
    /** The minute at which that changes; undefined where it is more than 15 days away, or behind a day in doubt. */
    readonly next: number | undefined;
    /** Closed over lunch: the next change is on the same day. */
    readonly lunch: boolean;
    /** Today is one of the closed days; its name, which may be empty. */
    readonly closedDay: string | undefined;
}
/** The clinic's own clock: reads openness off the clock on its wall, wherever the visitor is. Times are epoch ms. */
export interface ClinicClock {
    /** The date and time on the clinic's wall, written as the epoch ms at which a clock in UTC shows the same. */
    readonly wall: (at: number) => number;
    readonly isOpen: (at: number) => boolean;
    /** The next minute at which `isOpen` changes; undefined where it is more than 15 days away, or behind a day in doubt. */
    readonly nextChange: (at: number) => number | undefined;
    /** All there is to say of an instant; undefined on a day in doubt, of which nothing may be said. */
    readonly state: (at: number) => ClinicState | undefined;
}
/**
 * A clock that knows the clinic's hours. Where clocks change, the hours are what the clock on the wall shows: a time
 * that comes twice counts twice, and one that is skipped never comes.
 * @param timeZone an IANA name; throws RangeError where it is not one
 * @param days nothing that starts on a closed day is open; what ran past midnight from the day before is
 */
export declare function clinicClock(week: Week, timeZone: string, { closed, doubtful }?: Pick<ClosedDays, 'closed' | 'doubtful'>): ClinicClock;
