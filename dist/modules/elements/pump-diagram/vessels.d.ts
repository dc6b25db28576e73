import { type EdgeState, type Leg, type VeinState } from '../../hemodynamics/index.js';
import { type Track } from './anatomy.js';
import type { Points } from './geometry.js';
import { type Lane } from './particles.js';
/** A track in a leg. What every step and frame asks of the leg is looked up once. */
export interface Vessel {
    readonly track: Track;
    readonly edge: EdgeState;
    readonly vein: VeinState;
    /** Width where the vein is as wide as a healthy one in quiet standing, units. */
    readonly bore: number;
    readonly lines: readonly Points[];
    /** The way its blood goes. */
    readonly lane: Lane;
    /** How far its blood went, half units. */
    travel: number;
}
/** The tracks in a leg; where an edge is narrowed, less wide by the fourth root of its resistance (Poiseuille). */
export declare function vesselsOf(leg: Leg): readonly Vessel[];
/** Width now, units. */
export declare const widthOf: ({ bore, vein }: Vessel) => number;
/** Lets the blood go on for some seconds: its flow over the width squared, shared by parallel lines. */
export declare function carry(vessel: Vessel, seconds: number): void;
