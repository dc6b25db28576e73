import type { Segment } from './clock.js';
import type { Leg } from './state.js';
import type { EdgeName } from './legs.js';
/** What a leg did, sampled at equal intervals; all columns are equally long. */
export interface Trace {
    /** Time since the start, s. */
    readonly t: Float64Array;
    /** Ankle vein pressure, mmHg. */
    readonly pressure: Float64Array;
    /** Volume of the calf: deep and saphenous veins, mL. */
    readonly volume: Float64Array;
    /** Flow through each edge, mL/s; negative is reflux. */
    readonly flow: Readonly<Record<EdgeName, Float64Array>>;
    /** Opening of each valve, 0 to 1. */
    readonly opening: Readonly<Record<EdgeName, Float64Array>>;
}
export interface SimulateOptions {
    /** Step, s: more than 0, up to 0.01; default 1/240. */
    readonly dt?: number;
    /** Time between two samples, s, rounded to whole steps; default 0.05. */
    readonly sampleEvery?: number;
}
/**
 * Runs a leg through a protocol from the state it is in, and leaves it at the end.
 * The first sample is the state at the start. Time and pulses of a segment begin anew with it.
 * @throws {RangeError} on a step, an interval or a length outside of what is allowed
 * @throws {TypeError} on an unknown activity
 */
export declare function simulate(leg: Leg, protocol: readonly Segment[], options?: SimulateOptions): Trace;
