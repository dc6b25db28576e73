import { type Leg } from '../../../hemodynamics/index.js';
import { type Move } from './paths.js';
/** How a leg is held, in whole steps: no finer than eyes can see, so that each pose is drawn once. */
export interface Pose {
    /** Squeeze of the calf, fortieths of a healthy leg's. */
    readonly calf: number;
    /** Press on the sole, twentieths. */
    readonly foot: number;
    /** How far the heel is off the floor, thirty-seconds. */
    readonly heel: number;
    /** How far the knee is bent: 24 where the person sits. */
    readonly knee: number;
    /** How far the leg lies, 48 where it is up on pillows. */
    readonly tilt: number;
}
/**
 * How a leg is held now. The muscle that presses blood up lifts the heel; the posture is the depth of its veins.
 * @param last how it was held before, which is returned where it is held so still
 */
export declare function poseOf({ state, params }: Leg, last?: Pose): Pose;
/** The heights between which something lies. */
export type Reach = readonly [top: number, bottom: number];
/**
 * A number for every pose, as far as poses differ for what lies between two heights.
 * @param flesh whether muscles move it, too
 */
export declare function posesOf([top, bottom]: Reach, flesh: boolean): (pose: Pose) => number;
/** Moves points from the standing leg to a pose. The shin stays where it is: foot and thigh turn about their joints. */
export declare function mover({ calf, foot, heel, knee }: Pose): Move;
/** How far a heel lifts the leg over the ball of the foot. */
export declare function lifted({ heel }: Pose): readonly [x: number, y: number];
/** Where the leg stands. */
export declare const lift: (pose: Pose) => string;
/** Where the person is: a leg that sits or lies is made smaller, so that it stays within the view. */
export declare function stance({ knee, tilt }: Pose): string;
/** How the foot is turned about its ankle, and the thigh about its knee. */
export declare const turnOfFoot: ({ heel }: Pose) => string;
export declare const turnOfThigh: ({ knee }: Pose) => string;
/** How hard calf and sole work, 0 to 1. */
export declare const squeezes: ({ calf }: Pose) => number;
export declare const presses: ({ foot }: Pose) => number;
/** How far the heel is up, 0 to 1. */
export declare const rises: ({ heel }: Pose) => number;
/** How far the person sits, and how far the leg lies, 0 to 1. */
export declare const lies: ({ tilt }: Pose) => number;
export declare const sits: (pose: Pose) => number;
