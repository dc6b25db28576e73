/** x, y, x, y … in picture units: a leg of 48 cm from knee to floor is about 240 units tall; 0 is at the top. */
export type Points = readonly number[];
/** The picture's width and height, units: a leg from the side, toes to the left, with room for names around it. */
export declare const WIDTH = 190;
export declare const HEIGHT = 290;
/**
 * A smooth SVG path from the first point to the last; those between pull at it.
 * Midpoints are exact, so that the control points that `T` mirrors are too.
 */
export declare function smooth(points: Points): string;
/** A place on a line: x, y and the direction of the line there in degrees. */
export type Place = readonly [x: number, y: number, angle: number];
/** Places along the line of a smooth path, half a unit apart. */
export declare function walk(points: Points): Place[];
/**
 * An outline that the muscles move, to tenths of a unit.
 * @returns the outline at a squeeze of the calf, 0 to 1, which makes its belly thicker, and a press on the sole, 0 to 1,
 * which sinks its arch
 */
export declare function outline(points: Points): (calf: number, foot: number) => Points;
