import type { LegParams } from './legs.js';
import type { Leg } from './state.js';
/** The step the model is tuned at, s. */
export declare const STEP: number;
/** Share of every leak that a stocking of this pressure, mmHg, leaves. */
export declare const leakLeft: (stocking: number) => number;
/** What stops a caller's mistakes. A picture that makes none does without. */
export interface Checks {
    readonly step: (dt: number) => void;
    readonly stocking: (mmHg: number) => void;
}
/** Makes a leg that stands still. Of what it is given nothing is checked but by `checks`: see `createLeg`. */
export declare function buildLeg(params: LegParams, checks?: Checks): Leg;
