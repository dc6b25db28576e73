import { type EdgeName, type Leg, type VeinName } from '../../../hemodynamics/index.js';
import { type Line, type Place } from './paths.js';
/** A stretch of vein of one width. */
export interface Piece {
    /** Width in quiet standing, units. */
    readonly width: number;
    readonly lines: readonly Line[];
    /** The vein that it runs into, and how much of that vein's filling it shows. */
    readonly next?: readonly [vein: VeinName, share: number];
}
/** What one edge of the model is in the picture. */
export interface Track {
    readonly edge: EdgeName;
    /** The vein whose filling makes it wide. */
    readonly vein: VeinName;
    /** Whether it lies under the skin, before the bone. */
    readonly surface: boolean;
    readonly pieces: readonly Piece[];
    /** The lines that drops of blood move along, upstream end first. */
    readonly lanes: readonly Line[];
    readonly valves: readonly Valve[];
}
/** A valve in its vein. */
export interface Valve {
    readonly place: Place;
    /** Width of the vein there, units. */
    readonly width: number;
}
/** All tracks, in the order they are drawn. */
export declare const tracks: () => readonly Track[];
/** The winding side branch of a surface vein that leaks and has grown; none in other legs. */
export declare function tributaryOf({ params }: Leg): Piece | undefined;
/** How much less wide a track is than a healthy one: by the fourth root of its resistance (Poiseuille). */
export declare const narrowing: ({ params }: Leg, edge: EdgeName) => number;
/** Whether a doctor has closed the great saphenous vein: it hardly carries blood. */
export declare const isClosed: (leg: Leg) => boolean;
