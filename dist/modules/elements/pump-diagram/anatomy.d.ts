import type { EdgeName, VeinName } from '../../hemodynamics/index.js';
import type { Points } from './geometry.js';
export declare const SKIN: Points;
export declare const MUSCLE: Points;
export declare const BONES: readonly Points[];
/** A stretch of vein in which blood is seen. */
export interface Track {
    /** The edge whose flow it carries. */
    readonly edge: EdgeName;
    /** The vein whose filling makes it wide. */
    readonly vein: VeinName;
    /** Width in quiet standing, units. */
    readonly width: number;
    /** Where its valves are: shares of the way. */
    readonly valves: readonly number[];
    /** Its lines, upstream end first. */
    readonly lines: readonly Points[];
}
/** All tracks, in the order they are drawn. */
export declare const TRACKS: readonly Track[];
/** Pouches of the deep vein inside the muscle: what the calf squeezes empty. */
export declare const SINUSES: readonly Points[];
