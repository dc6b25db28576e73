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
import { flowOf, type Flow } from './drawing/index.js';

/** Steps of the model in one second, and between two samples. */
const RATE = 240;
const SAMPLING = 24;
/** Samples that are kept: the last 60 s. */
export const SAMPLES = 600;

/** A moment of a leg: s since it began to be shown, mmHg at the ankle, mL in the calf, mL/s in deep and surface vein. */
export type Sample = readonly [time: number, pressure: number, volume: number, deep: number, surface: number];

/** What a sample holds after its time: the quantity, its unit, and its name in a list of the strings. */
export const QUANTITIES = [
  ['pressure', 'mmHg', 'pump.numbers', 0],
  ['volume', 'mL', 'pump.numbers', 1],
  ['deep', 'mL/s', 'pump.parts', 3],
  ['surface', 'mL/s', 'pump.parts', 0],
] as const;

/** One leg on the clock. */
export interface Run {
  readonly name: LegName;
  readonly leg: Leg;
  /** The blood in its drawn vessels. */
  readonly flow: Flow;
  /** The last 60 s, oldest first. Before the start the leg stood still. */
  readonly samples: Sample[];
}

const drive: Drive = { posture: 'standing', calf: 0, foot: 0, moving: false };

/** What a leg stands in one go, s. */
const STRETCH = 15;
/** Legs that stand, by name and stocking, and the stretches they have to stand yet: where every clock starts. */
const standing: Record<string, { readonly leg: Leg; left: number }> = {};

function legOf(name: LegName, stocking: number): Leg {
  const leg = buildLeg(LEGS[name]);
  leg.stocking = stocking;
  leg.reset();
  return leg;
}

/** The leg that stood for 60 s; undefined where it has to stand on, which this call lets it do for a stretch. */
export function stood(name: LegName, stocking: number): Leg | undefined {
  const one = (standing[name + stocking] ??= { leg: legOf(name, stocking), left: 60 / STRETCH });
  if (!one.left) return one.leg;
  one.left--;
  stand(one.leg, STRETCH);
  return undefined;
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

  /**
   * Puts legs on the clock that stood for 60 s.
   * @returns false where they are on it already
   */
  load(names: readonly LegName[], stocking: number): boolean {
    const loaded = `${names.join()} ${stocking}`;
    if (loaded === this.loaded) return false;
    this.loaded = loaded;
    this.runs = names.map((name) => {
      const leg = legOf(name, stocking);
      return { name, leg, flow: flowOf(leg), samples: [] };
    });
    this.seek(0);
    return true;
  }

  /** Goes on with another activity from where the legs are. */
  change(activity: Activity): void {
    if (activity === this.activity) return;
    this.activity = activity;
    this.steps = 0;
    this.run(0);
  }

  /** Goes to a moment of the activity, s, from legs that stood for 60 s. */
  seek(seconds: number): void {
    this.steps = this.total = this.debt = 0;
    for (const { name, leg, flow, samples } of this.runs) {
      let still: Leg | undefined;
      while (!still) still = stood(name, leg.stocking);
      leg.restore(still.snapshot());
      flow.reset();
      for (let i = 0; i <= SAMPLES; i++) samples[i] = sampleOf(leg, (i - SAMPLES) / 10);
    }
    this.run(Math.round(seconds * RATE));
  }

  /**
   * Goes on.
   * @param onPhase called at every change of phase
   */
  advance(seconds: number, onPhase?: () => void): void {
    this.debt += seconds * RATE;
    const steps = Math.floor(this.debt);
    this.debt -= steps;
    this.run(steps, onPhase);
  }

  /** Goes a little way into the next phase; where none comes, on by 5 s. */
  next(onPhase?: () => void): void {
    const { phase } = this;
    for (let i = 0; i < 5 * RATE && phase === this.phase; i++) this.run(1, onPhase);
    this.run(14);
  }

  private run(steps: number, onPhase?: () => void): void {
    const [{ leg }] = this.runs as [Run];
    for (let i = 0; i <= steps; i++) {
      if (i) this.step();
      const phase = phaseAt(MOTIONS[this.activity], this.time, leg.state);
      if (phase === this.phase) continue;
      this.phase = phase;
      onPhase?.();
    }
  }

  private step(): void {
    actAt(MOTIONS[this.activity], ++this.steps / RATE, drive);
    const sampled = ++this.total % SAMPLING === 0;
    for (const { leg, flow, samples } of this.runs) {
      leg.step(STEP, drive);
      flow.advance(STEP);
      if (!sampled) continue;
      samples.shift();
      samples.push(sampleOf(leg, this.total / RATE));
    }
  }
}
