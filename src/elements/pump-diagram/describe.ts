import type { Language } from '../../controllers/language.js';
import {
  ACTIVITIES,
  LEGS,
  type Activity,
  type EdgeName,
  type Leg,
  type LegName,
  type Phase,
} from '../../hemodynamics/index.js';
import { falls } from './drawing/index.js';

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

/** How a valve stands, as a place in a list of the strings: 0 closed, 1 open, 2 closed but leaking. */
export const valveStand = ({ params, state }: Leg, edge: EdgeName): 0 | 1 | 2 =>
  state.edges[edge].opening > 0.5 ? 1 : params.leak[edge] > 0 ? 2 : 0;

/**
 * What a leg does now, in sentences that are true of its state: the phase, the valves of the calf, the blood.
 * Told are flows in the deep vein above 0.1 mL/s, as fast above 3; into it above 1; and blood that falls back.
 */
export function describe(words: Words, phase: Phase, leg: Leg): string {
  const { edges } = leg.state;
  const deep = edges.calfThigh.flow;
  const told = [
    deep > 3,
    deep > 0.1 && deep <= 3,
    edges.saphenousCalf.flow > 1,
    falls(leg, 'saphenousCalf'),
    falls(leg, 'saphenousOut'),
    falls(leg, 'calfThigh'),
  ];
  const valve = (edge: EdgeName): string => item(words, 'pump.valve', valveStand(leg, edge));
  const flows = words.term('pump.flows').split('\n');
  return [
    `${phaseName(words, phase)}.`,
    words.term('pump.valves', valve('calfThigh'), valve('footCalf')),
    ...flows.filter((_, i) => told[i]),
  ].join(' ');
}

/** A name as it stands within a sentence. */
export const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A whole number to show; a vein that hangs empty has less than 0 inside and shows 0. */
export const whole = (value: number): number => Math.max(0, Math.round(value));
