import { type EdgeName, type Leg } from '../../hemodynamics/index.js';
/** How far the flaps of a valve stand apart, 0 to 1: one that leaks never shuts. */
export declare function openingOf({ params, state, stocking }: Leg, edge: EdgeName): number;
/** Width that a narrowed edge has left, up to 1, from its resistance: the fourth root (Poiseuille). */
export declare const bore: ({ params }: Leg, edge: EdgeName) => number;
/**
 * The two flaps of a valve from the side: blood flows along x, the walls lie at y = `half` above and below.
 * @param opening 0: their edges meet in the middle; 1: they lie against the walls
 */
export declare function flaps(opening: number, half: number): string;
