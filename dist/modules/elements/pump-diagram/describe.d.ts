import type { Language } from '../../controllers/language.js';
import { type Activity, type EdgeName, type Leg, type LegName, type Phase } from '../../hemodynamics/index.js';
/** What gives the words: the element's language. */
export type Words = Pick<Language, 'term'>;
/** The legs, in the order a menu shows them. */
export declare const NAMES: LegName[];
/** The phases of the pump, in the order of a cycle. */
export declare const PHASES: readonly Phase[];
/** An item of a text that is a list, one line an item; empty where it has none. */
export declare const item: (words: Words, key: Parameters<Words["term"]>[0], i: number) => string;
/** The name of a leg, of an activity, of a phase. */
export declare const legName: (words: Words, leg: LegName) => string;
export declare const activityName: (words: Words, activity: Activity) => string;
export declare const phaseName: (words: Words, phase: Phase) => string;
/** How a valve stands, as a place in a list of the strings: 0 closed, 1 open, 2 closed but leaking. */
export declare const valveStand: ({ params, state }: Leg, edge: EdgeName) => 0 | 1 | 2;
/**
 * What a leg does now, in sentences that are true of its state: the phase, the valves of the calf, the blood.
 * Told are flows in the deep vein above 0.1 mL/s, as fast above 3; into it above 1; and blood that falls back.
 */
export declare function describe(words: Words, phase: Phase, leg: Leg): string;
/** A name as it stands within a sentence. */
export declare const within: (name: string) => string;
/** A whole number to show; a vein that hangs empty has less than 0 inside and shows 0. */
export declare const whole: (value: number) => number;
