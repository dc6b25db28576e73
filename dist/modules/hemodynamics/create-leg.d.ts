import type { LegName, LegParams } from './legs.js';
import type { Leg } from './state.js';
/** Throws unless a step is one the model can take. */
export declare function checkStep(dt: number): void;
/**
 * Makes a leg that stands still.
 * @param leg a name from `LEGS`, or parameters of one's own
 * @throws {TypeError} on an unknown name, and on a parameter that is missing, negative or not finite.
 */
export declare const createLeg: (leg: LegName | LegParams) => Leg;
