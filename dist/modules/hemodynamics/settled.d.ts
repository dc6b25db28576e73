import type { LegName } from './legs.js';
import type { Leg } from './state.js';
/**
 * Puts a leg of that name, with its stocking on, to where 60 s of standing leave it.
 * @returns false, and only resets the leg, where the table lacks it: it has to stand
 */
export declare function restoreSettled(leg: Leg, name: LegName): boolean;
/** What ten tiptoes tell of a leg. */
export interface PumpTest {
    /** Mean ankle vein pressure over the tenth tiptoe, mmHg. */
    readonly after: number;
    /** From the last tiptoe until the pressure has made up 90 % of its fall, s. */
    readonly refill: number;
}
/** What ten tiptoes told of a leg when the table was written; undefined where it lacks it. */
export declare function settledTest(name: LegName, stocking: number): PumpTest | undefined;
