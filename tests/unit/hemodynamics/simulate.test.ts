import test from 'node:test';
import assert from 'node:assert/strict';
import { measureLeg, simulate } from '../../../src/hemodynamics/index.js';
import { calfVolume, EDGES, near, numbersOf, settled } from './helpers.js';

test('a trace holds equally long columns, sampled at equal times, from the start to the end', () => {
  const leg = settled('reflux');
  const { pressure } = leg.state.veins.saphenous;
  const trace = simulate(leg, [
    { activity: 'tiptoe', seconds: 3 },
    { activity: 'standing', seconds: 2 },
  ]);
  assert.equal(trace.t.length, 101);
  for (const column of [
    trace.pressure,
    trace.volume,
    ...EDGES.flatMap((e) => [trace.flow[e], trace.opening[e]]),
  ]) {
    assert.ok(column instanceof Float64Array);
    assert.equal(column.length, 101);
    assert.ok(column.every(Number.isFinite));
  }
  for (const [i, t] of trace.t.entries()) near(t, i * 0.05, 0, 'time', 1e-9);
  assert.equal(trace.pressure[0], pressure);
  near(trace.pressure[100] ?? NaN, leg.state.veins.saphenous.pressure, 1e-12, 'last pressure');
  near(trace.volume[100] ?? NaN, calfVolume(leg), 1e-12, 'last volume');
  assert.equal(trace.flow.saphenousOut[100], leg.state.edges.saphenousOut.flow);
  assert.ok(Math.min(...trace.flow.saphenousOut) < -3, 'the trace shows the reflux');
  assert.ok(Math.min(...trace.opening.calfThigh) < 0.05 && Math.max(...trace.opening.calfThigh) > 0.95);
});

test('a trace tells the same as the measurement', () => {
  const { pressure } = simulate(settled('healthy'), [{ activity: 'tiptoe', seconds: 10 }], {
    sampleEvery: 1 / 240,
  });
  const last = pressure.slice(-240);
  near(
    last.reduce((sum, p) => sum + p, 0) / 240,
    measureLeg('healthy').ambulatoryPressure,
    1e-6,
    'mean pressure',
  );
});

test('at half the pace a tiptoe takes twice as long', () => {
  const usual = simulate(settled('healthy'), [{ activity: 'tiptoe', seconds: 0.5 }]);
  const slow = simulate(settled('healthy'), [{ activity: 'tiptoe', seconds: 1, pace: 0.5 }]);
  const opens = ({ t, flow }: typeof usual): number => t[flow.calfThigh.findIndex((q) => q > 30)] ?? NaN;
  assert.ok(opens(slow) > opens(usual));
  const leg = settled('healthy');
  simulate(leg, [{ activity: 'tiptoe', seconds: 0.8, pace: 0.5 }]);
  assert.ok(leg.state.calf > 0.5, 'still squeezing after 0.8 s');
});

test('the same life gives the same trace', () => {
  const life = () => simulate(settled('severe'), [{ activity: 'walking', seconds: 5 }], { dt: 0.004 });
  assert.deepEqual(life(), life());
});

test('an empty protocol gives the state the leg is in and leaves it alone', () => {
  const leg = settled('healthy');
  const before = numbersOf(leg);
  assert.equal(simulate(leg, []).pressure.length, 1);
  assert.deepEqual(numbersOf(leg), before);
});

test('bad input is refused', () => {
  const leg = settled('healthy');
  const walk = [{ activity: 'walking', seconds: 1 }] as const;
  for (const dt of [0, -0.001, 0.011, NaN]) assert.throws(() => simulate(leg, walk, { dt }), /dt: got/);
  for (const sampleEvery of [0, 0.001, NaN, Infinity]) {
    assert.throws(() => simulate(leg, walk, { sampleEvery }), /sampleEvery: got/);
  }
  for (const seconds of [-1, NaN, Infinity]) {
    assert.throws(() => simulate(leg, [{ activity: 'walking', seconds }]), /seconds: got/);
  }
  assert.throws(() => measureLeg('healthy', { dt: 1 }), /dt: got 1/);
  assert.throws(() => measureLeg('healthy', { stocking: -5 }), /stocking: got -5/);
});
