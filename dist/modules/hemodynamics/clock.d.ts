import type { Motion } from './activities.js';
import type { Leg } from './state.js';
/**
 * Moves a leg on by `dt` seconds of one activity, in equal steps of at most 1/240 s. Makes no object.
 * Catching up on a long gap costs as much as living through it: a display caps `dt`, at 0.1 s for example.
 * @param t time since the activity began at which the leg stands now, s, 0 or more
 * @param dt any length, s; 0 does nothing
 * @throws {RangeError} when `t` or `dt` is negative or not finite
 * @throws {TypeError} on an unknown activity
 */
export declare function advance(leg: Leg, activity: Motion, t: number, dt: number): void;
/** A stretch of one activity. */
export interface Segment {
    readonly activity: Motion;
    /** Length, s. */
    readonly seconds: number;
    /** Speed of the muscle pulses as a multiple of the usual one, default 1. At 0.5 a tiptoe takes 2 s. */
    readonly pace?: number;
}
/**
 * Runs one segment in whole steps of `dt`.
 * @param visit called after each step with the time in the segment, s; `true` ends the run
 * @returns the time run, s
 */
export declare function run(leg: Leg, segment: Segment, dt: number, visit?: (t: number) => unknown): number;
/** Lets a leg stand still for some seconds from where it is. */
export declare function stand(leg: Leg, seconds: number): void;
/** Puts a leg back to its start and lets it stand for 60 s: where every measurement and every show begins. */
export declare function settle(leg: Leg): void;
