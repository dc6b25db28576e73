import test from 'node:test';
import assert from 'node:assert/strict';
import { measureLeg } from '../../../src/hemodynamics/index.js';
import type { LegName, Measures } from '../../../src/hemodynamics/index.js';
import { calfVolume, live, NAMES, near, settled } from './helpers.js';

const measured = Object.fromEntries(NAMES.map((name) => [name, measureLeg(name)])) as Record<
  LegName,
  Measures
>;

test('standing pressure is 80 to 95 mmHg, healthy or leaking', () => {
  for (const name of ['healthy', 'reflux'] as const) {
    const { standingPressure } = measured[name];
    assert.ok(standingPressure >= 80 && standingPressure <= 95, `${name} ${standingPressure}`);
  }
});

test('the healthy leg pumps well', () => {
  const leg = measured.healthy;
  assert.ok(leg.ambulatoryPressure < 30, `ambulatory ${leg.ambulatoryPressure}`);
  assert.ok(leg.refillTime > 20, `refill ${leg.refillTime}`);
  assert.ok(leg.venousFillingIndex < 2, `filling index ${leg.venousFillingIndex}`);
  assert.ok(leg.ejectionFraction > 55, `ejection ${leg.ejectionFraction}`);
  assert.ok(leg.residualVolumeFraction < 35, `residual ${leg.residualVolumeFraction}`);
});

test('the leaking leg stays full and refills from above', () => {
  const leg = measured.reflux;
  assert.ok(leg.ambulatoryPressure > 50, `ambulatory ${leg.ambulatoryPressure}`);
  assert.ok(leg.refillTime < 10, `refill ${leg.refillTime}`);
  assert.ok(leg.venousFillingIndex > 4, `filling index ${leg.venousFillingIndex}`);
});

test('more leak is worse by pressure, refill and filling index', () => {
  const order = ['healthy', 'mild-reflux', 'reflux', 'severe'] as const;
  for (const [i, name] of order.entries()) {
    const better = order[i - 1];
    if (!better) continue;
    assert.ok(measured[name].ambulatoryPressure > measured[better].ambulatoryPressure, `${name} pressure`);
    assert.ok(measured[name].refillTime < measured[better].refillTime, `${name} refill`);
    assert.ok(
      measured[name].venousFillingIndex > measured[better].venousFillingIndex,
      `${name} filling index`,
    );
  }
});

test('the blocked leg keeps a low pressure but ejects little', () => {
  assert.ok(measured.blocked.ambulatoryPressure < 40);
  assert.ok(measured.blocked.ejectionFraction < 45);
});

test('walking hardly helps the post-thrombotic leg', () => {
  const { standingPressure, walkingPressure } = measured['post-thrombotic'];
  const fall = standingPressure - walkingPressure;
  assert.ok(fall > 0 && fall < 30, `fall ${fall}`);
});

test('the treated leg is back within 20 % of the healthy one', () => {
  for (const key of ['ambulatoryPressure', 'refillTime', 'venousFillingIndex'] as const) {
    near(measured.treated[key], measured.healthy[key], 0.2, key);
  }
});

test('a tighter stocking stretches the wall less and lets less blood fall back', () => {
  const series = [0, 15, 20, 25, 30, 35, 40].map((stocking) => measureLeg('reflux', { stocking, dt: 0.01 }));
  for (const [i, here] of series.entries()) {
    const looser = series[i - 1];
    if (!looser) continue;
    assert.ok(here.wallPressure < looser.wallPressure, `wall pressure, step ${i}`);
    assert.ok(here.peakReflux < looser.peakReflux, `peak reflux, step ${i}`);
  }
});

for (const name of ['healthy', 'reflux'] as const) {
  test(`legs up: half of what drains from the ${name} leg has drained within 5 s`, () => {
    const leg = settled(name);
    const full = calfVolume(leg);
    live(leg, 'elevated', 5);
    const early = calfVolume(leg);
    live(leg, 'elevated', 55);
    const drained = (full - early) / (full - calfVolume(leg));
    assert.ok(drained > 0.5 && drained < 1, `drained ${drained}`);
  });
}

test('ankle pumps while sitting more than halve the ankle pressure of the healthy leg', () => {
  const means = { healthy: 0, reflux: 0 };
  for (const name of ['healthy', 'reflux'] as const) {
    const leg = settled(name);
    live(leg, 'sitting', 60);
    live(leg, 'ankle-pumps', 30, (t) => {
      if (t > 29 + 1e-9) means[name] += leg.state.veins.saphenous.pressure / 240;
    });
  }
  assert.ok(means.healthy < measured.healthy.sittingPressure / 2, `healthy ${means.healthy}`);
  near(means.healthy, 20.5, 0, 'healthy', 2);
  near(means.reflux, 44, 0, 'reflux', 1.5);
});
