import type { EdgeName, Leg } from '../../hemodynamics/index.js';
/** How far the flaps of a valve stand apart, 0 to 1: one that leaks never shuts. */
export declare function openingOf({ params, state, stocking }: Leg, edge: EdgeName): number;
/**
 * Whether blood falls back through an edge, by more than 0.2 mL/s. The beat in which sound flaps shut is none: it
 * lasts some hundredths of a second.
 */
export declare const falls: ({ params, state }: Leg, edge: EdgeName) => boolean;
/**
 * The two flaps of a valve from the side: blood flows along x, the walls lie at y = `half` above and below.
 * @param opening 0: their edges meet in the middle; 1: they lie against the walls
 */
export declare function flaps(opening: number, half: number): string;
