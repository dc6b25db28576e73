import type { Motion } from './activities.js';
import { run, settle } from './clock.js';
import { checkStep, createLeg } from './create-leg.js';
import { STEP } from './leg.js';
import type { LegName, LegParams } from './legs.js';

/** The indices a vein clinic measures. Pressures are ankle vein pressures in mmHg. */
export interface Measures {
  /** After 60 s of standing, mmHg. Standing people have 80 to 90 (Nicolaides 2000). */
  readonly standingPressure: number;
  /** Mean of the 10th tiptoe, mmHg. Healthy 15 to 30 (Nicolaides 2000). */
  readonly ambulatoryPressure: number;
  /** The ambulatory pressure less the stocking: what stretches the vein wall, mmHg. */
  readonly wallPressure: number;
  /** From the last tiptoe to 90 % of the fall made up, s. Healthy 18 to 40. A dip comes first (Raju 1993). */
  readonly refillTime: number;
  /** Calf volume standing less calf volume with the leg raised, mL. Healthy 100 to 150 (Christopoulos 1987). */
  readonly venousVolume: number;
  /** 90 % of the venous volume over the time it takes to fill, mL/s. Healthy below 2. */
  readonly venousFillingIndex: number;
  /** Share of the venous volume that one tiptoe of 2 s moves out, %. Healthy above 60. */
  readonly ejectionFraction: number;
  /** Share of the venous volume left after 10 tiptoes, %. Healthy below 35. */
  readonly residualVolumeFraction: number;
  /** Mean over the last 5.5 s of 40 walking steps, mmHg. It falls by 54 to 71 in health (Pollack & Wood 1949). */
  readonly walkingPressure: number;
  /** After 60 s of sitting, mmHg. */
  readonly sittingPressure: number;
  /** After 60 s of lying flat, mmHg. */
  readonly supinePressure: number;
  /** Largest downward saphenous flow in the 10 s after the tiptoes, mL/s. */
  readonly peakReflux: number;
}

export interface MeasureOptions {
  /** Pressure of a compression stocking at the ankle, mmHg, 0 or more; default 0. */
  readonly stocking?: number;
  /** Step, s: more than 0, up to 0.01; default 1/240. */
  readonly dt?: number;
}

/** A filling that is not done by then counts as taking this long, s. */
const LIMIT = 600;

const WALKING_STEPS = 40 * 1.1;

/**
 * Measures a leg as a clinic would: every test begins after 60 s of standing.
 * @param leg a name from `LEGS`, or parameters of one's own
 * @throws {TypeError} on an unknown name or a bad parameter
 * @throws {RangeError} on a bad stocking or step
 */
export function measureLeg(leg: LegName | LegParams, options: MeasureOptions = {}): Measures {
  const { stocking = 0, dt = STEP } = options;
  checkStep(dt);
  const model = createLeg(leg);
  model.stocking = stocking;
  settle(model);
  const { veins, edges } = model.state;
  const pressure = (): number => veins.saphenous.pressure;
  const volume = (): number => veins.calf.volume + veins.saphenous.volume;
  const go = (activity: Motion, seconds: number, visit?: (t: number) => unknown, pace = 1): number =>
    run(model, { activity, seconds, pace }, dt, visit);
  /** Mean pressure over the end of a segment, from the time `from` on. */
  const meanPressure = (activity: Motion, seconds: number, from: number): number => {
    let sum = 0;
    let count = 0;
    go(activity, seconds, (t) => {
      if (t < from + dt / 2) return;
      sum += pressure();
      count++;
    });
    return sum / count;
  };

  const standing = model.snapshot();
  const standingPressure = pressure();
  const standingVolume = volume();

  go('sitting', 60);
  const sittingPressure = pressure();

  model.restore(standing);
  go('supine', 60);
  const supinePressure = pressure();

  model.restore(standing);
  const walkingPressure = meanPressure('walking', WALKING_STEPS, WALKING_STEPS - 5.5);

  model.restore(standing);
  let least = standingVolume;
  const slow = 0.5;
  const keepLeast = (): void => {
    least = Math.min(least, volume());
  };
  go('tiptoe', 2, keepLeast, slow);

  model.restore(standing);
  const ambulatoryPressure = meanPressure('tiptoe', 10, 9);
  const residual = volume();
  const refilled = standingPressure - 0.1 * (standingPressure - pressure());
  const tired = model.snapshot();
  const refillTime = go('standing', LIMIT, () => pressure() >= refilled);
  model.restore(tired);
  let peakReflux = 0;
  go('standing', 10, () => {
    peakReflux = Math.max(peakReflux, -edges.saphenousOut.flow);
  });

  model.restore(standing);
  go('raised', 60);
  const raisedVolume = volume();
  const venousVolume = standingVolume - raisedVolume;
  const filled = raisedVolume + 0.9 * venousVolume;
  const fillingTime = go('standing', LIMIT, () => volume() >= filled);
  const percent = (part: number): number => (venousVolume > 0 ? (100 * part) / venousVolume : 0);

  return {
    standingPressure,
    ambulatoryPressure,
    wallPressure: ambulatoryPressure - stocking,
    refillTime,
    venousVolume,
    venousFillingIndex: (0.9 * venousVolume) / fillingTime,
    ejectionFraction: percent(standingVolume - least),
    residualVolumeFraction: percent(residual - raisedVolume),
    walkingPressure,
    sittingPressure,
    supinePressure,
    peakReflux,
  };
}
