import type { LegName, LegParams } from './legs.js';
import type { Leg } from './state.js';
/** The step the model is tuned at, s. */
export declare const STEP: number;
/** Throws unless a step is one the model can take. */
export declare function checkStep(dt: number): void;
/**
 * Makes a leg that stands still.
 * @param leg a name from `LEGS`, or parameters of one's own
 * @throws {TypeError} on an unknown name, and on a parameter that is missing, negative or not finite.
 */
export declare function createLeg(leg: LegName | LegParams): Leg;
