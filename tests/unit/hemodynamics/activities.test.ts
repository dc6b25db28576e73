import test from 'node:test';
import assert from 'node:assert/strict';
import {
  ACTIVITIES,
  advance,
  createLeg,
  driveAt,
  MOTIONS,
  phaseOf,
} from '../../../src/hemodynamics/index.js';
import type { Activity, Drive, Phase } from '../../../src/hemodynamics/index.js';
import { live, near, numbersOf, settled } from './helpers.js';

const drive: Drive = { posture: 'standing', calf: 0, foot: 0, moving: false };
const at = (activity: Activity, t: number): Drive => ({ ...driveAt(activity, t, drive) });

test('periods: a step takes 1.1 s, a tiptoe and an ankle pump 1 s, the rest has none', () => {
  const periods = ACTIVITIES.map((activity) => MOTIONS[activity].period);
  assert.deepEqual(periods, [0, 1.1, 1, 0, 1, 0]);
});

test('each activity has its posture', () => {
  const postures = ACTIVITIES.map((activity) => at(activity, 0).posture);
  assert.deepEqual(postures, ['standing', 'standing', 'standing', 'sitting', 'sitting', 'elevated']);
});

test('pulses rise and fall as raised cosines', () => {
  assert.deepEqual(at('tiptoe', 0), { posture: 'standing', calf: 0, foot: 0, moving: true });
  near(at('tiptoe', 0.075).calf, 0.5, 1e-12, 'half up');
  near(at('tiptoe', 0.0375).calf, 0.5 - Math.SQRT1_2 / 2, 1e-12, 'a quarter of the edge');
  near(at('tiptoe', 0.05).foot, 0.5, 1e-12, 'foot half up');
  assert.equal(at('tiptoe', 0.25).calf, 1);
  near(at('tiptoe', 0.425).calf, 0.5, 1e-12, 'half down');
  assert.equal(at('tiptoe', 0.5).calf, 0);
  assert.equal(at('tiptoe', 0.4).foot, 0);
  near(at('tiptoe', 7.425).calf, 0.5, 1e-9, 'the eighth cycle');
  assert.equal(at('walking', 0.15).calf, 0);
  near(at('walking', 0.25).calf, 0.5, 1e-12, 'walking calf');
  near(at('walking', 0.06).foot, 0.5, 1e-12, 'walking foot');
  assert.equal(at('walking', 0.3).foot, 1);
});

test('no muscle works while one stands, sits or has the legs up', () => {
  for (const activity of ['standing', 'sitting', 'elevated'] as const) {
    for (const t of [0, 0.2, 3.7]) {
      const { calf, foot, moving } = at(activity, t);
      assert.deepEqual([calf, foot, moving], [0, 0, false]);
    }
  }
});

test('the leg feels the pulses', () => {
  const leg = settled('healthy');
  live(leg, 'tiptoe', 0.25);
  assert.deepEqual([leg.state.calf, leg.state.foot], [1, 1]);
  assert.ok(leg.state.veins.calf.pressure > 150, `calf at ${leg.state.veins.calf.pressure}`);
  assert.ok(leg.state.edges.calfThigh.flow > 50);
  assert.ok(leg.state.edges.calfThigh.opening > 0.99);
  assert.ok(leg.state.edges.saphenousCalf.opening < 0.01);
});

test('phases follow each other in every cycle', () => {
  const { state } = settled('healthy');
  for (const activity of ['walking', 'tiptoe', 'ankle-pumps'] as const) {
    const seen: Phase[] = [];
    const { period } = MOTIONS[activity];
    for (let t = 0; t < 2 * period; t += 0.005) {
      const phase = phaseOf(activity, t, state);
      if (phase !== seen.at(-1)) seen.push(phase);
    }
    const cycle: Phase[] = ['press', 'squeeze', 'release', 'refill'];
    assert.deepEqual(seen, [...cycle, ...cycle], activity);
  }
});

test('a leg at rest refills first, then rests', () => {
  const leg = settled('healthy');
  assert.equal(phaseOf('standing', 0, leg.state), 'rest');
  live(leg, 'tiptoe', 10);
  const seen: Phase[] = [];
  let refilled = 0;
  live(leg, 'standing', 60, (t) => {
    const phase = phaseOf('standing', t, leg.state);
    if (phase !== seen.at(-1)) seen.push(phase);
    if (phase === 'refill') refilled = t;
  });
  assert.deepEqual(seen, ['refill', 'rest']);
  assert.ok(refilled > 20 && refilled < 40, `refilled after ${refilled} s`);
  live(leg, 'elevated', 5);
  assert.equal(phaseOf('elevated', 5, leg.state), 'rest');
});

test('one long advance equals many short ones', () => {
  const [one, other] = [settled('reflux'), settled('reflux')];
  advance(one, 'walking', 0, 2);
  for (let i = 0; i < 120; i++) advance(other, 'walking', i / 60, 1 / 60);
  const theirs = numbersOf(other);
  for (const [i, n] of numbersOf(one).entries()) near(n, theirs[i] ?? NaN, 1e-6, `number ${i}`, 1e-6);
});

test('an advance of 0 s changes nothing', () => {
  const leg = settled('reflux');
  const before = numbersOf(leg);
  advance(leg, 'walking', 0.3, 0);
  assert.deepEqual(numbersOf(leg), before);
});

test('bad input is refused', () => {
  const leg = createLeg('healthy');
  const run = 'running' as Activity;
  assert.throws(() => driveAt(run, 0, drive), /activity: got "running", allowed are standing, walking/);
  assert.throws(() => phaseOf(run, 0, leg.state), /activity: got "running"/);
  assert.throws(() => driveAt('valueOf' as Activity, 0, drive), /activity: got "valueOf"/);
  for (const [t, dt] of [
    [-1, 1],
    [0, -1],
    [NaN, 1],
    [0, NaN],
    [0, Infinity],
  ] as const) {
    assert.throws(() => advance(leg, 'walking', t, dt), { name: 'RangeError' });
  }
});
