import test from 'node:test';
import { measureLeg } from '../../../src/hemodynamics/index.js';
import type { LegName, Measures } from '../../../src/hemodynamics/index.js';
import { NAMES, near } from './helpers.js';

type Row = Record<LegName, number>;

const row = (...values: number[]): Row =>
  Object.fromEntries(NAMES.map((name, i) => [name, values[i] ?? NaN])) as Row;

// Columns: healthy, mild-reflux, reflux, severe, blocked, post-thrombotic, weak-pump, treated.
// The figures of the design study, which stepped at 5 ms with another rule; [figures, share, slack].
const TABLE: Partial<Record<keyof Measures, [Row, number, number]>> = {
  standingPressure: [row(91.7, 91.6, 90.9, 90.9, 95.6, 92.3, 91.7, 92.2), 0.002, 0],
  sittingPressure: [row(62.6, 62.5, 61.6, 61.6, 67.5, 63.4, 62.6, 63.2), 0.002, 0],
  supinePressure: [row(9.1, 8.8, 7.3, 7.2, 15.4, 10, 9.1, 10.2), 0.01, 0],
  ambulatoryPressure: [row(24.4, 45, 63.6, 72.2, 32, 79, 68.2, 25.7), 0.017, 0],
  refillTime: [row(26.4, 13.2, 8.7, 4.2, 24.9, 3.8, 5.5, 30.5), 0.01, 0.14],
  walkingPressure: [row(23.5, 44.4, 62.5, 70.1, 26.8, 81, 73.6, 23.4), 0.015, 0],
  venousVolume: [row(111, 118, 135, 142, 103, 121, 111, 119), 0.005, 0],
  venousFillingIndex: [row(1.6, 3, 4.6, 9.8, 1.6, 7.5, 1.6, 1.6), 0.02, 0.05],
  ejectionFraction: [row(61.8, 58, 51, 48, 36, 38, 12, 57), 0.01, 0.5],
  residualVolumeFraction: [row(22.6, 33, 45, 58, 23, 73, 87, 25), 0.015, 0.6],
  peakReflux: [row(0, 2.7, 6.2, 5.7, 0, 2.2, 0, 0), 0.01, 0.06],
};

for (const name of NAMES) {
  test(`${name} gives the figures of the design study`, () => {
    const measures = measureLeg(name);
    for (const [key, [figures, share, slack]] of Object.entries(TABLE)) {
      near(measures[key as keyof Measures], figures[name], share, `${name} ${key}`, slack);
    }
  });
}

// Stocking, ambulatory, wall, filling index, refill time, reflux: the leaking leg in compression.
const COMPRESSION = [
  [0, 63.6, 63.6, 4.56, 8.7, 6.2],
  [15, 59.6, 44.6, 3.4, 11.5, 3.8],
  [20, 58.6, 38.6, 3.11, 12.6, 3.1],
  [25, 57.9, 32.9, 2.85, 13.9, 2.5],
  [30, 57.6, 27.6, 2.62, 15.4, 2.0],
  [40, 58.8, 18.8, 2.11, 19.1, 1.2],
] as const;

for (const [stocking, ambulatory, wall, index, refill, reflux] of COMPRESSION) {
  test(`reflux under a stocking of ${stocking} mmHg gives the figures of the design study`, () => {
    const measures = measureLeg('reflux', { stocking });
    near(measures.ambulatoryPressure, ambulatory, 0.006, 'ambulatory pressure');
    near(measures.wallPressure, wall, 0.012, 'wall pressure');
    near(measures.venousFillingIndex, index, 0.005, 'filling index');
    near(measures.refillTime, refill, 0.01, 'refill time');
    near(measures.peakReflux, reflux, 0, 'peak reflux', 0.06);
    near(measures.standingPressure, 90.95, 0.005, 'standing pressure');
  });
}
