import type { LegName } from '../../hemodynamics/index.js';
/** What ten tiptoes tell of a leg. */
export interface PumpTest {
    /** Mean ankle vein pressure over the tenth tiptoe, mmHg. */
    readonly after: number;
    /** From the last tiptoe until the pressure has made up 90 % of its fall, s. */
    readonly refill: number;
}
/**
 * Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests.
 * A leg is tested once, in pieces between which the page goes on.
 */
export declare const pumpTest: (name: LegName, stocking: number) => Promise<PumpTest>;
