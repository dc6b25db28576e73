import {
  LEGS,
  MOTIONS,
  STEP,
  type Activity,
  type Drive,
  type Leg,
  type LegName,
  type Phase,
} from '../../hemodynamics/index.js';
import { actAt } from '../../hemodynamics/activities.js';
import { stand } from '../../hemodynamics/clock.js';
import { buildLeg } from '../../hemodynamics/leg.js';
import { phaseAt } from '../../hemodynamics/phase.js';
import { restoreSettled } from '../../hemodynamics/settled.js';
import type { LegSnapshot } from '../../hemodynamics/state.js';
import { remember } from '../../lib/remember.js';
import { atOnce } from '../../lib/slices.js';
import { flowOf, type Flow } from './drawing/index.js';

/** Steps of the model in one second, and between two samples. */
const RATE = 240;
const SAMPLING = 24;
/** Samples that are kept: the last 60 s. */
export const SAMPLES = 600;
/** Steps in one piece of a longer way. */
const PIECE = 120;

/** A moment of a leg: s since it began to be shown, mmHg at the ankle, mL in the calf, mL/s in deep and surface vein. */
export type Sample = readonly [time: number, pressure: number, volume: number, deep: number, surface: number];

/** What a sample holds after its time: the quantity, its unit, and its name in a list of the strings. */
export const QUANTITIES = [
  ['pressure', 'mmHg', 'pump.numbers', 0],
  ['volume', 'mL', 'pump.numbers', 1],
  ['deep', 'mL/s', 'pump.parts', 3],
  ['surface', 'mL/s', 'pump.parts', 0],
] as const;

/** What is kept of the squeezes of one activity. */
export interface Raises {
  /** Whole ones since the activity began. */
  count: number;
  /** Mean ankle vein pressure over the last whole one, mmHg; kept when the leg stops. Undefined before the first. */
  mean: number | undefined;
  /** Sum of the pressures since the last whole one ended, and how many they are. */
  sum: number;
  steps: number;
}

/** One leg on the clock. */
export interface Run {
  readonly name: LegName;
  readonly leg: Leg;
  /** The leg when it has stood for 60 s. */
  readonly start: LegSnapshot;
  /** The blood in its drawn vessels. */
  readonly flow: Flow;
  /** The last 60 s, oldest first. Before the start the leg stood still. */
  readonly samples: Sample[];
  readonly raises: Raises;
}

const drive: Drive = { posture: 'standing', calf: 0, foot: 0, moving: false };

/** What a leg stands in one piece, s. */
const STRETCH = 5;
/** Legs that stood, by name and stocking: where every clock starts. */
const standing = new Map<string, LegSnapshot>();

function legOf(name: LegName, stocking: number): Leg {
  const leg = buildLeg(LEGS[name]);
  leg.stocking = stocking;
  return leg;
}

/** Finds the leg that stood for 60 s, in the table or by letting it stand. */
function* stood(name: LegName, stocking: number): Generator<void, LegSnapshot> {
  const key = `${name} ${stocking}`;
  const known = standing.get(key);
  if (known) return known;
  const leg = legOf(name, stocking);
  if (!restoreSettled(leg, name))
    for (let left = 60; left > 0; left -= STRETCH) {
      stand(leg, STRETCH);
      yield;
    }
  return remember(standing, key, leg.snapshot());
}

/** What is kept of a leg at a time, s. */
export const sampleOf = ({ state: { veins, edges } }: Leg, time: number): Sample => [
  time,
  veins.saphenous.pressure,
  veins.calf.volume + veins.saphenous.volume,
  edges.calfThigh.flow,
  edges.saphenousOut.flow,
];

/** One or two legs on one clock that moves in fixed steps: a moment is the same however it was reached. */
export class Player {
  runs: readonly Run[] = [];
  phase: Phase = 'rest';
  private activity: Activity = 'standing';
  private loaded = '';
  private steps = 0;
  private total = 0;
  private debt = 0;

  /** Seconds since the activity began. */
  get time(): number {
    return this.steps / RATE;
  }

  /** Whether these legs are on the clock. */
  has(names: readonly LegName[], stocking: number): boolean {
    return this.loaded === `${names.join()} ${stocking}`;
  }

  /** Puts legs on the clock that stood for 60 s, piece by piece; the old ones stay until all new ones stand. */
  *loading(names: readonly LegName[], stocking: number): Generator<void> {
    if (this.has(names, stocking)) return;
    const starts: LegSnapshot[] = [];
    for (const name of names) starts.push(yield* stood(name, stocking));
    this.loaded = `${names.join()} ${stocking}`;
    this.runs = names.map((name, i) => {
      const leg = legOf(name, stocking);
      const raises = { count: 0, mean: undefined, sum: 0, steps: 0 };
      return { name, leg, start: starts[i] as LegSnapshot, flow: flowOf(leg), samples: [], raises };
    });
    yield* this.seeking(0);
  }

  /** What `loading` does, at once. */
  load(names: readonly LegName[], stocking: number): void {
    atOnce(this.loading(names, stocking));
  }

  /** Goes on with another activity from where the legs are. */
  change(activity: Activity): void {
    if (activity === this.activity) return;
    this.activity = activity;
    this.restart();
    this.run(0);
  }

  /** Goes to a moment of the activity, s, from legs that stood for 60 s, piece by piece. */
  *seeking(seconds: number): Generator<void> {
    this.rewind();
    for (const { leg, flow, samples } of this.runs) {
      flow.reset();
      for (let i = 0; i <= SAMPLES; i++) samples[i] = sampleOf(leg, (i - SAMPLES) / 10);
    }
    yield* this.going(seconds);
  }

  /** What `seeking` does, at once. */
  seek(seconds: number): void {
    atOnce(this.seeking(seconds));
  }

  /** Puts the legs back to where they stood for 60 s; the drawn blood stays where it is. */
  rewind(): void {
    this.restart();
    this.total = this.debt = 0;
    for (const { leg, start, raises } of this.runs) {
      leg.restore(start);
      raises.mean = undefined;
    }
    this.run(0);
  }

  /** Goes on silently, piece by piece. */
  *going(seconds: number): Generator<void> {
    for (let left = Math.round(seconds * RATE); left > 0; left -= PIECE) {
      this.run(Math.min(PIECE, left));
      yield;
    }
  }

  /**
   * Goes on.
   * @param onPhase called at every change of phase
   */
  advance(seconds: number, onPhase?: () => void): void {
    this.debt += seconds * RATE;
    const steps = Math.floor(this.debt + 1e-6);
    this.debt -= steps;
    this.run(steps, onPhase);
  }

  /** Goes a little way into the next phase; where none comes, on by 5 s. */
  next(onPhase?: () => void): void {
    const { phase } = this;
    for (let i = 0; i < 5 * RATE && phase === this.phase; i++) this.run(1, onPhase);
    this.run(14);
  }

  /** The activity begins anew. */
  private restart(): void {
    this.steps = 0;
    for (const { raises } of this.runs) raises.count = raises.sum = raises.steps = 0;
  }

  private run(steps: number, onPhase?: () => void): void {
    const [first] = this.runs;
    if (!first) return;
    for (let i = 0; i <= steps; i++) {
      if (i) this.step();
      const phase = phaseAt(MOTIONS[this.activity], this.time, first.leg.state);
      if (phase === this.phase) continue;
      this.phase = phase;
      onPhase?.();
    }
  }

  private step(): void {
    const motion = MOTIONS[this.activity];
    actAt(motion, ++this.steps / RATE, drive);
    const sampled = ++this.total % SAMPLING === 0;
    const whole = this.steps % Math.round(motion.period * RATE) === 0;
    for (const { leg, flow, samples, raises } of this.runs) {
      leg.step(STEP, drive);
      flow.advance(STEP);
      raises.sum += leg.state.veins.saphenous.pressure;
      raises.steps++;
      if (whole) {
        raises.mean = raises.sum / raises.steps;
        raises.count++;
        raises.sum = raises.steps = 0;
      }
      if (!sampled) continue;
      samples.shift();
      samples.push(sampleOf(leg, this.total / RATE));
    }
  }
}
