import type { Mark } from './drawing.js';
/** A foot and the leg above it, from the inner side; toes to the right. */
export declare const LEG = "M17-3c-2 15 5 29 5 40 0 7-6 12-7 19-1 7 4 11 11 10 5-1 11-3 17-1 8 3 18 3 23 1 5-3 3-9-4-12-8-3-15-9-16-17-1-11 5-25 5-40z";
/** The same with its light and shade. */
export declare const leg: readonly Mark[];
/** Legs from the front, with a light along each ridge. */
export declare const front: (outline: string, ridge: string) => Mark[];
/** Lower legs from the front, for a picture 72 wide: a slim one on the left, and a thick one on the right. */
export declare const slim: Mark[];
export declare const thick: Mark[];
/** The toes and the front of a foot, from above. */
export declare const FOOT = "M11 76c2-14-2-26-1-36-2-12-2-29 7-29 9 0 9 15 8 25 1-14 10-16 11-3 1-11 10-11 10 1 1-7 9-6 9 4 2-5 9-3 8 7-1 11-9 19-8 31z";
/** A finger, lying on skin. */
export declare const finger: readonly Mark[];
/** Cold, on the foot of `LEG`. */
export declare const SNOWFLAKE: Mark;
/** Rounded limbs that hang together: lines in the tone of the skin, with one rim around all of them. */
export declare const limbs: (...lines: readonly (readonly [path: string, width: number])[]) => Mark[];
/** A clock with its middle at a place; `hands` is drawn from there. */
export declare const clock: (x: number, y: number, hands: string) => Mark[];
/** Rays around a sore place. */
export declare const sore: (x: number, y: number) => Mark[];
/** A tape measure along a line. */
export declare const tape: (line: string) => Mark[];
/** Around both calves of `slim` and `thick`. */
export declare const TAPES = "M9 26c7 4 15 4 21 0m3.5 0c10.5 5 24.5 5 35.5 0";
