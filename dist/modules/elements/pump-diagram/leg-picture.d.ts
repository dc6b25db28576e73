import { type Leg } from '../../hemodynamics/index.js';
import type { Run } from './player.js';
/** Shows a leg as it is now. */
export type Paint = () => void;
/** How dark the ankle is from blood that stands under pressure in the surface veins, 0 to 0.7. */
export declare function poolOf({ state: { veins } }: Leg): number;
/** Draws a leg and keeps a reference to everything that moves in it, so that a frame writes attributes only. */
export declare function drawLeg(svg: Element, { leg, vessels }: Run): Paint;
