import type { Posture } from './postures.js';
/** What the person does. */
export type Activity = 'standing' | 'walking' | 'tiptoe' | 'sitting' | 'ankle-pumps' | 'elevated';
/** An activity, or a posture held still for a measurement. */
export type Motion = Activity | Posture;
/** What acts on the leg at the end of a step. */
export interface Drive {
    posture: Posture;
    /** Squeeze of the calf muscles, 0 to 1. */
    calf: number;
    /** Press on the sole of the foot, 0 to 1. */
    foot: number;
    /** True while the muscles are at work, the pause between two squeezes included. */
    moving: boolean;
}
/** A raised-cosine pulse within one cycle: its start, its end and the length of either edge, s. */
export type Pulse = readonly [from: number, to: number, edge: number];
/** Posture and muscle pulses of a motion. */
export interface Pattern {
    readonly posture: Posture;
    /** Length of one cycle, s; 0 where no muscle works. */
    readonly period: number;
    readonly calf: Pulse;
    readonly foot: Pulse;
}
/** The six activities, in the order a menu shows them. */
export declare const ACTIVITIES: readonly Activity[];
/** Pattern of every motion. A walking step takes 1.1 s; a tiptoe and an ankle pump take 1 s. */
export declare const MOTIONS: Readonly<Record<Motion, Pattern>>;
/**
 * Looks a motion up.
 * @throws {TypeError} on a name that is not in {@link MOTIONS}.
 */
export declare function patternOf(motion: Motion): Pattern;
/** What `driveAt` does, of a pattern that is known to be one. */
export declare function actAt({ posture, period, calf, foot }: Pattern, t: number, out: Drive): Drive;
/**
 * Writes into `out` what a motion does to the leg.
 * @param t time since the motion began, s, 0 or more
 * @param out is filled and returned, so that nothing is allocated
 * @throws {TypeError} on a name that is not in {@link MOTIONS}.
 */
export declare const driveAt: (motion: Motion, t: number, out: Drive) => Drive;
