import { type Points } from './geometry.js';
/** A line that drops of blood move along. */
export interface Lane {
    /** A place each half unit, as SVG transforms that turn things the way blood should go. */
    readonly places: readonly string[];
    /** Number of drops. */
    readonly drops: number;
}
/** The lane along a line; made once, and shared by every picture. */
export declare function laneOf(line: Points): Lane;
/**
 * Where a drop is: an index of the lane's places.
 * @param travel how far the blood went, in half units; less where it fell back
 * @param drop its number, from 0
 */
export declare function placeOf({ places: { length }, drops }: Lane, travel: number, drop: number): number;
