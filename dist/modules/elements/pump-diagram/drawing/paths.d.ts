/** A place on a line: x, y and the direction of the line there in degrees. */
export type Place = readonly [x: number, y: number, angle: number];
/** Places along a line, upstream end first. */
export type Line = readonly Place[];
/** Moves a point. */
export type Move = (x: number, y: number) => readonly [x: number, y: number];
/** Units between two places of a line. */
export declare const PITCH = 0.5;
/** To tenths of a unit: finer than eyes can see, and short to read for the browser. */
export declare const tenth: (value: number) => number;
/** A path of absolute M, C, L and Z whose points are moved. */
export declare const moved: (d: string, move: Move) => string;
/** The numbers of a path. */
export declare const numbersOf: (d: string) => number[];
/** Places along a path of one M and absolute C, half a unit apart. */
export declare function walk(d: string): Line;
/** The number of the place of a line nearest to a point. */
export declare function nearest(line: Line, x: number, y: number): number;
