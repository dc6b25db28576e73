import { type Line, type Place } from './paths.js';
import { type Pose } from './pose.js';
/** Way between two drops of blood, in places. */
export declare const GAP = 60;
/**
 * A drop as a path.
 * @param back whether it falls back: it points the other way, and has another shape
 * @param size 1 in the picture of a leg
 */
export declare function dropAt([x, y, angle]: Place, back: boolean, size?: number): string;
/** Where the drops of lines are in the standing leg. */
export declare function placesOf(lines: readonly Line[], travel: number): Place[];
/** All drops of lines as one path: by how far the blood went, and whether it falls back. */
export type Drops = (travel: number, back: boolean, pose: Pose) => string;
/** The drops of lines; each path is worked out once, for all pictures. */
export declare const dropsOf: (lines: readonly Line[]) => Drops;
