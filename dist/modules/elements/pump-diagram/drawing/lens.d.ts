import type { EdgeName } from '../../../hemodynamics/index.js';
import type { Run } from '../player.js';
import type { Picture } from './leg-picture.js';
/** The valves a lens can stand on. */
export type ValveName = 'popliteal' | 'tibial' | 'saphenous' | 'perforator';
/** The edge of the model whose valve each of them is. */
export declare const VALVE_EDGES: Readonly<Record<ValveName, EdgeName>>;
/** Where each of them lies, leg units: the lens's leader starts there. */
export declare const VALVE_PLACES: Readonly<Record<ValveName, readonly [x: number, y: number]>>;
/** The `viewBox` of a lens. */
export declare const LENS_BOX = "-64 -64 128 128";
/** Draws a round magnifier on one valve, in `LENS_BOX`: leaflets and blood cells as they are now. */
export declare function drawLens(svg: SVGSVGElement, run: Run, valve: ValveName): Picture;
