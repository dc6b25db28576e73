import assert from 'node:assert/strict';
import test from 'node:test';
import { Player, type Run } from '../../../src/elements/pump-diagram/player.js';
import {
  ACTIVITIES,
  createLeg,
  LEGS,
  measureLeg,
  settle,
  type EdgeName,
  type LegName,
} from '../../../src/hemodynamics/index.js';
import { remember } from '../../../src/lib/remember.js';
import { pumpTest } from '../../../src/elements/pump-diagram/explore/pump-test.js';

const playerOf = (activity: (typeof ACTIVITIES)[number], stocking: number, ...names: LegName[]): Player => {
  const player = new Player();
  player.load(names, stocking);
  player.change(activity);
  return player;
};
const only = ({ runs }: Player): Run => runs[0]!;
const stateOf = ({ leg, flow, samples }: Run): unknown => ({
  ...leg.snapshot(),
  travel: { ...flow.travel },
  samples: [...samples],
});

test('a moment is the same however it was reached', () => {
  const seconds = 3.7;
  const sought = playerOf('walking', 20, 'reflux');
  sought.seek(seconds);
  const again = playerOf('walking', 20, 'reflux');
  again.seek(9);
  again.seek(seconds);
  const played = playerOf('walking', 20, 'reflux');
  // Frames of uneven length that add up: every one ends on a whole step.
  for (const steps of [1, 2, 3, 37, 400, 5, 440]) played.advance(steps / 240);
  assert.ok(Math.abs(played.time - seconds) < 1e-9);
  assert.deepEqual(stateOf(only(sought)), stateOf(only(again)));
  assert.deepEqual(stateOf(only(sought)), stateOf(only(played)));
});

test('frames lose no time: what is shorter than a step is kept', () => {
  const player = playerOf('walking', 0, 'healthy');
  for (let i = 0; i < 1000; i++) player.advance(0.0033);
  assert.ok(Math.abs(player.time - 3.3) <= 1 / 240);
});

test('the clock starts from a leg that stood for 60 s, with 60 s of it on the trace', () => {
  const player = playerOf('walking', 15, 'severe');
  const leg = createLeg('severe');
  leg.stocking = 15;
  settle(leg);
  const { samples } = only(player);
  assert.equal(only(player).leg.state.veins.saphenous.pressure, leg.state.veins.saphenous.pressure);
  assert.equal(samples.length, 601);
  assert.equal(samples[0]![0], -60);
  assert.equal(samples.at(-1)![0], 0);
  assert.ok(samples.every(([, pressure]) => pressure === leg.state.veins.saphenous.pressure));
  player.seek(10);
  assert.equal(only(player).samples.length, 601);
  assert.equal(only(player).samples.at(-1)![0], 10);
});

test('another activity goes on from where the leg is; another leg starts anew', () => {
  const player = playerOf('walking', 0, 'healthy');
  player.seek(20);
  const walked = only(player).leg.state.veins.saphenous.pressure;
  player.change('standing');
  assert.equal(player.time, 0);
  assert.equal(only(player).leg.state.veins.saphenous.pressure, walked);
  assert.equal(player.phase, 'refill');
  player.load(['healthy'], 0);
  assert.equal(only(player).leg.state.veins.saphenous.pressure, walked, 'the same leg goes on');
  player.load(['healthy', 'reflux'], 0);
  assert.equal(player.time, 0);
  assert.ok(only(player).leg.state.veins.saphenous.pressure > 80);
});

test('two legs share one clock', () => {
  const both = playerOf('tiptoe', 0, 'healthy', 'reflux');
  both.seek(12.3);
  (['healthy', 'reflux'] as const).forEach((name, i) => {
    const alone = playerOf('tiptoe', 0, name);
    alone.seek(12.3);
    assert.deepEqual(stateOf(both.runs[i]!), stateOf(only(alone)));
  });
});

test('next() goes through the phases in order and tells of each', () => {
  for (const activity of ['walking', 'tiptoe', 'ankle-pumps'] as const) {
    const player = playerOf(activity, 0, 'healthy');
    const told: string[] = [];
    const seen: string[] = [];
    for (let i = 0; i < 8; i++) {
      player.next(() => told.push(player.phase));
      seen.push(player.phase);
    }
    assert.deepEqual(seen, [
      'squeeze',
      'release',
      'refill',
      'press',
      'squeeze',
      'release',
      'refill',
      'press',
    ]);
    assert.deepEqual(told, seen);
  }
});

test('where no muscle works next() goes on, and ends', () => {
  const player = playerOf('standing', 0, 'healthy');
  player.next();
  assert.ok(player.time > 4.9 && player.time < 5.2);
  assert.equal(player.phase, 'rest');
});

test('a seek is silent', () => {
  const player = playerOf('walking', 0, 'healthy');
  player.advance(0.3, () => assert.equal(player.phase, 'squeeze'));
  player.seek(20);
});

test('blood travels the way it flows', () => {
  const player = playerOf('standing', 0, 'reflux');
  player.seek(0);
  player.change('walking');
  player.advance(20);
  player.change('standing');
  const { leg, flow } = only(player);
  for (let i = 0; i < 240; i++) {
    const before = { ...flow.travel };
    player.advance(1 / 240);
    for (const edge of Object.keys(before) as EdgeName[]) {
      const { flow: now } = leg.state.edges[edge];
      // What hardly flows is lost in rounding.
      if (Math.abs(now) > 1e-6)
        assert.equal(
          Math.sign(flow.travel[edge] - before[edge]),
          Math.sign(now),
          `${edge} at ${player.time}`,
        );
    }
  }
  assert.ok(flow.travel.saphenousOut < -30, 'the surface vein of a leaking leg runs backwards');
});

const always = (): boolean => true;

test('a test that nobody wants any more is left, and begun anew for who asks again', async () => {
  let asked = true;
  const left = pumpTest('mild-reflux', 17, () => asked);
  asked = false;
  assert.equal(await left, undefined);
  const again = pumpTest('mild-reflux', 17, always);
  assert.notEqual(again, left);
  assert.ok((await again)!.after > 20);
});

test('of many values only the last are kept', () => {
  const kept = new Map<string, number>();
  for (let i = 0; i < 500; i++) assert.equal(remember(kept, String(i), i), i);
  assert.ok(kept.size < 50 && kept.get('499') === 499 && !kept.has('0'));
});

test('ten tiptoes tell what measureLeg() tells', async () => {
  for (const name of Object.keys(LEGS) as LegName[]) {
    const measures = measureLeg(name);
    const { after, refill } = (await pumpTest(name, 0, always))!;
    assert.ok(Math.abs(after - measures.ambulatoryPressure) < 0.6, `${name}: ${after}`);
    assert.ok(Math.abs(refill - measures.refillTime) < 0.3, `${name}: ${refill}`);
  }
  const measures = measureLeg('reflux', { stocking: 30 });
  assert.ok(Math.abs((await pumpTest('reflux', 30, always))!.after - measures.ambulatoryPressure) < 0.6);
  assert.equal(pumpTest('reflux', 30, always), pumpTest('reflux', 30, always), 'measured once');
  assert.ok(!(pumpTest('reflux', 20, always) instanceof Promise), 'the table has it');
});
