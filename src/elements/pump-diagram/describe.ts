import type { Language } from '../../controllers/language.js';
import {
  ACTIVITIES,
  LEGS,
  type Activity,
  type Leg,
  type LegName,
  type Phase,
} from '../../hemodynamics/index.js';

/** What gives the words: the element's language. */
export type Words = Pick<Language, 'term'>;

/** The legs, in the order a menu shows them. */
export const NAMES = Object.keys(LEGS) as LegName[];

/** The phases of the pump, in the order of a cycle. */
export const PHASES: readonly Phase[] = ['rest', 'press', 'squeeze', 'release', 'refill'];

/** An item of a text that is a list, one line an item; empty where it has none. */
export const item = (words: Words, key: Parameters<Words['term']>[0], i: number): string =>
  words.term(key).split('\n')[i] ?? '';

/** The name of a leg, of an activity, of a phase. */
export const legName = (words: Words, leg: LegName): string => item(words, 'pump.legs', NAMES.indexOf(leg));
export const activityName = (words: Words, activity: Activity): string =>
  item(words, 'pump.activities', ACTIVITIES.indexOf(activity));
export const phaseName = (words: Words, phase: Phase): string =>
  item(words, 'pump.phases', PHASES.indexOf(phase));

/**
 * What a leg does now, in sentences that are true of its state: the phase, the valves of the calf, the blood.
 * Told are flows in the deep vein above 0.1 mL/s, as fast above 3; into it above 1; and back above 0.3.
 */
export function describe(words: Words, phase: Phase, { params: { leak }, state: { edges } }: Leg): string {
  const deep = edges.calfThigh.flow;
  const inward = edges.saphenousCalf.flow;
  const told = [
    deep > 3,
    deep > 0.1 && deep <= 3,
    inward > 1,
    inward < -0.3,
    edges.saphenousOut.flow < -0.3,
    deep < -0.3,
  ];
  // Between two beats a valve that leaks is told as such.
  const [above, below] = (['calfThigh', 'footCalf'] as const).map((edge) =>
    item(words, 'pump.valve', edges[edge].opening > 0.5 ? 1 : leak[edge] > 0.02 ? 2 : 0),
  ) as [string, string];
  const flows = words.term('pump.flows').split('\n');
  return [
    `${phaseName(words, phase)}.`,
    words.term('pump.valves', above, below),
    ...flows.filter((_, i) => told[i]),
  ].join(' ');
}

/** A name as it stands within a sentence. */
export const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
