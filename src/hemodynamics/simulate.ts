import { run } from './clock.js';
import type { Segment } from './clock.js';
import { checkStep } from './create-leg.js';
import { STEP } from './leg.js';
import type { Leg } from './state.js';
import type { EdgeName } from './legs.js';

/** What a leg did, sampled at equal intervals; all columns are equally long. */
export interface Trace {
  /** Time since the start, s. */
  readonly t: Float64Array;
  /** Ankle vein pressure, mmHg. */
  readonly pressure: Float64Array;
  /** Volume of the calf: deep and saphenous veins, mL. */
  readonly volume: Float64Array;
  /** Flow through each edge, mL/s; negative is reflux. */
  readonly flow: Readonly<Record<EdgeName, Float64Array>>;
  /** Opening of each valve, 0 to 1. */
  readonly opening: Readonly<Record<EdgeName, Float64Array>>;
}

export interface SimulateOptions {
  /** Step, s: more than 0, up to 0.01; default 1/240. */
  readonly dt?: number;
  /** Time between two samples, s, rounded to whole steps; default 0.05. */
  readonly sampleEvery?: number;
}

/**
 * Runs a leg through a protocol from the state it is in, and leaves it at the end.
 * The first sample is the state at the start. Time and pulses of a segment begin anew with it.
 * @throws {RangeError} on a step, an interval or a length outside of what is allowed
 * @throws {TypeError} on an unknown activity
 */
export function simulate(leg: Leg, protocol: readonly Segment[], options: SimulateOptions = {}): Trace {
  const { dt = STEP, sampleEvery = 0.05 } = options;
  checkStep(dt);
  if (!(sampleEvery >= dt && sampleEvery < Infinity)) {
    throw new RangeError(`sampleEvery: got ${sampleEvery}, allowed is dt or more, s`);
  }
  let steps = 0;
  for (const { seconds } of protocol) {
    if (!(seconds >= 0 && seconds < Infinity))
      throw new RangeError(`seconds: got ${seconds}, allowed is 0 or more`);
    steps += Math.round(seconds / dt);
  }
  const every = Math.round(sampleEvery / dt);
  const column = (): Float64Array => new Float64Array(Math.floor(steps / every) + 1);
  const { veins, edges } = leg.state;
  const names = Object.keys(edges) as EdgeName[];
  const columns = () => Object.fromEntries(names.map((name) => [name, column()])) as Trace['flow'];
  const trace: Trace = {
    t: column(),
    pressure: column(),
    volume: column(),
    flow: columns(),
    opening: columns(),
  };

  let step = 0;
  const sample = (): void => {
    if (step % every) return;
    const i = step / every;
    trace.t[i] = step * dt;
    trace.pressure[i] = veins.saphenous.pressure;
    trace.volume[i] = veins.calf.volume + veins.saphenous.volume;
    for (const name of names) {
      trace.flow[name][i] = edges[name].flow;
      trace.opening[name][i] = edges[name].opening;
    }
  };
  sample();
  for (const segment of protocol) {
    run(leg, segment, dt, () => {
      step++;
      sample();
    });
  }
  return trace;
}
