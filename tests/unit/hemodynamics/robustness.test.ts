import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ACTIVITIES, createLeg, LEGS, measureLeg, simulate } from '../../../src/hemodynamics/index.js';
import type { LegParams } from '../../../src/hemodynamics/index.js';
import { live, NAMES, near, numbersOf } from './helpers.js';

const FULL = Boolean(process.env.FULL);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Names of all numbers of a leg, such as `r.calf`. */
const KEYS = Object.entries(LEGS.healthy).flatMap(([key, value]) =>
  typeof value === 'number' ? [key] : Object.keys(value as object).map((inner) => `${key}.${inner}`),
);

function scaled(leg: LegParams, factors: Readonly<Record<string, number>>): LegParams {
  const scale = (value: unknown, path: string): unknown =>
    typeof value === 'number'
      ? value * (factors[path] ?? 1)
      : Object.fromEntries(
          Object.entries(value as object).map(([key, inner]) => [
            key,
            scale(inner, path ? `${path}.${key}` : key),
          ]),
        );
  return scale(leg, '') as LegParams;
}

/** Lives through every activity and fails on the first number that is not finite. */
function survives(params: LegParams, stocking: number, seconds: number): void {
  const leg = createLeg(params);
  leg.stocking = stocking;
  leg.reset();
  for (const activity of ACTIVITIES) {
    live(leg, activity, seconds, (t) => {
      const bad = numbersOf(leg).findIndex((n) => !Number.isFinite(n));
      assert.equal(bad, -1, `number ${bad} is not finite after ${t} s of ${activity}`);
    });
  }
}

test('any one parameter at 0 or at 300 % leaves every number finite', () => {
  for (const name of FULL ? NAMES : (['healthy', 'severe'] as const)) {
    for (const key of KEYS)
      for (const factor of [0, 3]) survives(scaled(LEGS[name], { [key]: factor }), 0, 1.2);
  }
});

test('all parameters at once from 0 to 300 % leave every number finite', () => {
  const factor = fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(0, 0.01, 1, 3));
  const factors = fc.record(Object.fromEntries(KEYS.map((key) => [key, factor])));
  const stocking = fc.double({ min: 0, max: 120, noNaN: true });
  const runs = FULL ? 500 : 10;
  console.log(`fast-check: seed ${seed}, ${runs} runs`);
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), factors, stocking, (name, by, mmHg) => {
      survives(scaled(LEGS[name], by), mmHg, 1.2);
    }),
    { seed, numRuns: runs },
  );
});

test('indices stay finite where a vital parameter is 0 or at 300 %', () => {
  const vital = FULL ? KEYS : ['kp', 'calfPeak', 'v0.calf', 'ra.calf', 'r.thighOut'];
  for (const key of vital) {
    for (const factor of [0, 3]) {
      const measures = measureLeg(scaled(LEGS.reflux, { [key]: factor }), { dt: 0.01 });
      for (const [index, value] of Object.entries(measures) as [string, number][]) {
        assert.ok(Number.isFinite(value), `${key} x${factor}: ${index} is ${value}`);
      }
    }
  }
});

for (const name of FULL ? NAMES : (['healthy', 'reflux', 'severe'] as const)) {
  test(`${name}: steps of 2 and of 8 ms give the same indices within 2 %`, () => {
    const fine = measureLeg(name, { dt: 0.002 });
    const coarse = measureLeg(name, { dt: 0.008 });
    for (const key of Object.keys(fine) as (keyof typeof fine)[]) {
      near(coarse[key], fine[key], 0.02, `${name} ${key}`, 0.02);
    }
  });
}

test('a leg too fast for one step is stepped in parts, within 2 % of a fine step', () => {
  const fast = scaled(LEGS.reflux, {
    'r.thighOut': 0.1,
    'r.footCalf': 0.05,
    'r.calfThigh': 0.1,
    'v0.foot': 0.05,
  });
  const pressures = [1 / 240, 1 / 2400].map((dt) => {
    const trace = simulate(createLeg(fast), [{ activity: 'tiptoe', seconds: 10 }], {
      dt,
      sampleEvery: 1 / 240,
    });
    return trace.pressure.slice(-240).reduce((sum, p) => sum + p, 0) / 240;
  });
  near(pressures[0] ?? NaN, pressures[1] ?? NaN, 0.02, 'pressure of the 10th tiptoe');
});
