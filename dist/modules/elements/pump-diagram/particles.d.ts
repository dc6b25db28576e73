import { type Place, type Points } from './geometry.js';
/** Way between two drops of blood, in places. */
export declare const GAP = 40;
/** Lines that drops of blood move along together. */
export interface Lane {
    /** A place each half unit of each line. */
    readonly lines: readonly (readonly Place[])[];
    /** All drops as a path, once it was drawn, by the place of the first: those that go the way blood should, and those that fall back. */
    readonly paths: readonly [string[], string[]];
}
/** The lane along lines; made once, and shared by every picture. */
export declare const laneOf: (lines: readonly Points[]) => Lane;
/** Puts what is drawn at 0 0 along x at a place of a lane, as an SVG transform. */
export declare const at: ([x, y, angle]: Place) => string;
/** Where the drops of a lane are. */
export declare const placesOf: ({ lines }: Lane, moved: number) => Place[];
/** All drops of a lane as one path; `back` where they show blood that falls back. */
export declare const dropsOf: (lane: Lane, moved: number, back: boolean) => string;
