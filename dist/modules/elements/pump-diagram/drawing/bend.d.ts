import { type Line, type Move, type Place } from './paths.js';
import { type Pose, type Reach } from './pose.js';
/** What a pose makes of something. */
export type Bent = (pose: Pose) => string;
/** Keeps what was made of something, for all pictures. */
export declare function keep<Made>(): (what: unknown, make: () => Made) => Made;
/** What a pose does to points: veins and bones go with the joints, flesh with the muscles, too. */
export declare const moverOf: (pose: Pose, flesh: boolean) => Move;
/** Where veins of the standing leg are in the picture, also while it stands on tiptoe. */
export declare function heldBy(pose: Pose): Move;
/** How high and how low lines reach. */
export declare function reachOf(lines: readonly Line[]): Reach;
/** A shape. @param flesh whether muscles move it, too */
export declare const shapeOf: (d: string, flesh: boolean) => Bent;
/** Lines of veins as a path, with a corner every 5 units. */
export declare const strokeOf: (lines: readonly Line[]) => Bent;
/** Where something stands that is drawn at 0 0 with the blood going up, as an SVG transform. */
export declare const placeOf: (place: Place) => Bent;
/** A place in a pose. */
export declare function placed([x, y, angle]: Place, move: Move): Place;
