import type { Posture } from './postures.js';

/** What the person does. */
export type Activity = 'standing' | 'walking' | 'tiptoe' | 'sitting' | 'ankle-pumps' | 'elevated';

/** An activity, or a posture held still for a measurement. */
export type Motion = Activity | Posture;

/** What acts on the leg at the end of a step. */
export interface Drive {
  posture: Posture;
  /** Squeeze of the calf muscles, 0 to 1. */
  calf: number;
  /** Press on the sole of the foot, 0 to 1. */
  foot: number;
  /** True while the muscles are at work, the pause between two squeezes included. */
  moving: boolean;
}

/** A raised-cosine pulse within one cycle: its start, its end and the length of either edge, s. */
export type Pulse = readonly [from: number, to: number, edge: number];

/** Posture and muscle pulses of a motion. */
export interface Pattern {
  readonly posture: Posture;
  /** Length of one cycle, s; 0 where no muscle works. */
  readonly period: number;
  readonly calf: Pulse;
  readonly foot: Pulse;
}

const NONE: Pulse = [0, 0, 0];
const still = (posture: Posture): Pattern => ({ posture, period: 0, calf: NONE, foot: NONE });
const rise = (posture: Posture): Pattern => ({
  posture,
  period: 1,
  calf: [0, 0.5, 0.15],
  foot: [0, 0.4, 0.1],
});

/** The six activities, in the order a menu shows them. */
export const ACTIVITIES: readonly Activity[] = [
  'standing',
  'walking',
  'tiptoe',
  'sitting',
  'ankle-pumps',
  'elevated',
];

/** Pattern of every motion. A walking step takes 1.1 s; a tiptoe and an ankle pump take 1 s. */
export const MOTIONS: Readonly<Record<Motion, Pattern>> = {
  standing: still('standing'),
  walking: { posture: 'standing', period: 1.1, calf: [0.15, 0.65, 0.2], foot: [0, 0.6, 0.12] },
  tiptoe: rise('standing'),
  sitting: still('sitting'),
  'ankle-pumps': rise('sitting'),
  elevated: still('elevated'),
  supine: still('supine'),
  raised: still('raised'),
};

/**
 * Looks a motion up.
 * @throws {TypeError} on a name that is not in {@link MOTIONS}.
 */
export function patternOf(motion: Motion): Pattern {
  const pattern = (MOTIONS as Partial<Record<string, Pattern>>)[motion];
  if (pattern?.posture) return pattern;
  throw new TypeError(`activity: got "${motion}", allowed are ${Object.keys(MOTIONS).join(', ')}`);
}

function pulse(t: number, [from, to, edge]: Pulse): number {
  const inside = Math.min(t - from, to - t);
  if (inside <= 0) return 0;
  return inside < edge ? (1 - Math.cos((Math.PI * inside) / edge)) / 2 : 1;
}

/** What `driveAt` does, of a pattern that is known to be one. */
export function actAt({ posture, period, calf, foot }: Pattern, t: number, out: Drive): Drive {
  const at = period && t % period;
  out.posture = posture;
  out.calf = pulse(at, calf);
  out.foot = pulse(at, foot);
  out.moving = period > 0;
  return out;
}

/**
 * Writes into `out` what a motion does to the leg.
 * @param t time since the motion began, s, 0 or more
 * @param out is filled and returned, so that nothing is allocated
 * @throws {TypeError} on a name that is not in {@link MOTIONS}.
 */
export const driveAt = (motion: Motion, t: number, out: Drive): Drive => actAt(patternOf(motion), t, out);
