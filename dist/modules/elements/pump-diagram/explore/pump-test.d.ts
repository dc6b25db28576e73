import type { LegName } from '../../../hemodynamics/index.js';
import { type PumpTest } from '../../../hemodynamics/settled.js';
/**
 * Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests.
 * What the table lacks is tested once, in slices between which the page goes on.
 * @param wanted asked between slices: a test that nobody wants any more is left, and tells nothing
 */
export declare function pumpTest(name: LegName, stocking: number, wanted: () => boolean): PumpTest | Promise<PumpTest | undefined>;
