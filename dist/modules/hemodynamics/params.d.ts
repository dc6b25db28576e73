import type { LegName, LegParams } from './legs.js';
/**
 * Resolves a name, checks every number and floors what the model divides by.
 * @throws {TypeError} on an unknown name, and on a number that is missing, negative or not finite.
 */
export declare function resolveLeg(leg: LegName | LegParams): LegParams;
