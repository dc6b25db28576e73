import test from 'node:test';
import assert from 'node:assert/strict';
import { measureLeg } from '../../../src/hemodynamics/index.js';
import { HEALTHY, integrate, REFLUX } from './independent-integrator.js';

for (const [name, given] of [
  ['healthy', HEALTHY],
  ['reflux', REFLUX],
] as const) {
  test(`${name}: a second writing of the equations under another integrator agrees`, () => {
    const ours = measureLeg(name);
    const theirs = integrate(given);
    const apart = Math.abs(ours.ambulatoryPressure - theirs.ambulatoryPressure);
    assert.ok(apart < 0.1, `ambulatory pressure ${ours.ambulatoryPressure} and ${theirs.ambulatoryPressure}`);
    const ratio = ours.venousFillingIndex / theirs.venousFillingIndex;
    assert.ok(
      Math.abs(ratio - 1) < 0.01,
      `filling index ${ours.venousFillingIndex}, ${theirs.venousFillingIndex}`,
    );
  });
}
