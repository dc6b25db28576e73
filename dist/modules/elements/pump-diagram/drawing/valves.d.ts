import type { EdgeName, Leg } from '../../../hemodynamics/index.js';
/** How far the leaflets of a valve stand apart, 0 to 1: one that leaks never shuts. */
export declare function openingOf(leg: Leg, edge: EdgeName): number;
/** How much of that is a leak: uneven leaflets that blood pushed back and could not shut, 0 to 1. */
export declare const unevenOf: (leg: Leg, edge: EdgeName) => number;
/**
 * Whether blood falls back through an edge, by more than 0.2 mL/s. The beat in which sound leaflets shut is none: it
 * lasts some hundredths of a second.
 */
export declare const falls: ({ params, state }: Leg, edge: EdgeName) => boolean;
