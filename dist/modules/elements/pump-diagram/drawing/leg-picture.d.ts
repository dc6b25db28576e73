import type { Run } from '../player.js';
import type { Move } from './paths.js';
/** A drawing that follows a leg. */
export interface Picture {
    /** Writes what moved since the last call: widths, leaflets, drops, muscle, foot. Touches no node of Lit. */
    readonly paint: () => void;
}
/** A drawing of a whole leg. */
export interface LegPicture extends Picture {
    /** Where a point of the standing leg is, also while it stands on tiptoe, leg units. */
    readonly held: Move;
}
/** What a picture of a leg can show beside the leg. */
export interface LegOptions {
    /** What years of high pressure can do: swollen ankle, patchy dark skin, a shallow sore. */
    readonly signs?: boolean;
}
/**
 * Draws a leg, with the stocking it wears, in the posture its veins are in (`leg.state.veins.foot.depth`).
 * The `viewBox` is the camera's and is set by the view.
 */
export declare function drawLeg(svg: SVGSVGElement, run: Run, { signs }?: LegOptions): LegPicture;
