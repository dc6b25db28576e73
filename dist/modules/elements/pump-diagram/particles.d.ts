import { type Place, type Points } from './geometry.js';
/** A line that drops of blood move along. */
export interface Lane {
    /** A place each half unit. */
    readonly places: readonly Place[];
    /** Number of drops. */
    readonly drops: number;
    /** Drops as paths by place, once they were there: those that go the way blood should, and those that fall back. */
    readonly paths: readonly [string[], string[]];
}
/** The lane along a line; made once, and shared by every picture. */
export declare function laneOf(line: Points): Lane;
/** Puts what is drawn at 0 0 along x at a place of a lane, as an SVG transform. */
export declare const at: ([x, y, angle]: Place) => string;
/**
 * Where a drop is: an index of the lane's places.
 * @param moved how far the blood went, in whole places; less where it fell back
 * @param drop its number, from 0
 */
export declare function placeOf({ places: { length }, drops }: Lane, moved: number, drop: number): number;
/** All drops of a lane as one path; `back` where they show blood that falls back. */
export declare function dropsOf(lane: Lane, moved: number, back: boolean): string;
