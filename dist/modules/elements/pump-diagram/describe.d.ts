import type { Leg, LegName, Phase } from '../../hemodynamics/index.js';
import type { Language } from '../../controllers/language.js';
/** What gives the words: the element's language. */
export type Words = Pick<Language, 'term'>;
/**
 * What a leg does now, in sentences that are true of its state: the phase, the valves of the calf, the blood.
 * Told are flows in the deep vein above 0.1 mL/s, as fast above 3; into it above 1; and back above 0.3.
 */
export declare function describe(words: Words, phase: Phase, { params: { leak }, state: { edges } }: Leg): string;
/** A leg's name as it stands within a sentence. */
export declare function nameOf(words: Words, name: LegName): string;
