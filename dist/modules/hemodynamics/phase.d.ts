import type { Motion, Pattern } from './activities.js';
import type { LegState } from './state.js';
/** What the pump is doing, in the order of one cycle. `rest`: nothing fills and nothing squeezes. */
export type Phase = 'rest' | 'press' | 'squeeze' | 'release' | 'refill';
/** What `phaseOf` does, of a pattern that is known to be one. */
export declare function phaseAt({ period, calf }: Pattern, t: number, state: LegState): Phase;
/**
 * Names the phase of the pump. While muscles work it follows from the cycle: the foot is pressed, the calf
 * squeezes, lets go, and refills. While they do not, it follows from the leg: it refills or it rests.
 * @param t time since the activity began, s, 0 or more
 * @throws {TypeError} on an unknown activity
 */
export declare const phaseOf: (activity: Motion, t: number, state: LegState) => Phase;
