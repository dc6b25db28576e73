import test from 'node:test';
import assert from 'node:assert/strict';
import { createLeg, driveAt, LEGS, settle, STEP } from '../../../src/hemodynamics/index.js';
import type { Activity, Drive } from '../../../src/hemodynamics/index.js';
import { bloodVolume, calfVolume, EDGES, live, NAMES, near, numbersOf, settled, VEINS } from './helpers.js';

const DAY: readonly Activity[] = [
  'tiptoe',
  'standing',
  'walking',
  'elevated',
  'standing',
  'sitting',
  'ankle-pumps',
];

for (const name of NAMES) {
  test(`${name}: blood is conserved, and no vein runs dry`, () => {
    const leg = settled(name);
    const { veins, edges } = leg.state;
    const before = bloodVolume(leg);
    let received = 0;
    let worst = 0;
    for (const activity of DAY) {
      live(leg, activity, 15, () => {
        for (const vein of VEINS) received += veins[vein].inflow * STEP;
        received -= (edges.saphenousOut.flow + edges.thighOut.flow) * STEP;
        worst = Math.max(worst, Math.abs(bloodVolume(leg) - before - received));
        for (const vein of VEINS) assert.ok(veins[vein].volume > 1, `${vein} holds ${veins[vein].volume} mL`);
      });
    }
    assert.ok(worst < 1e-9, `off by ${worst} mL`);
  });

  test(`${name}: no sound valve lets blood back for more than 0.5 s, and leaking ones do`, () => {
    const leg = settled(name);
    const longest = new Map(EDGES.map((edge) => [edge, 0]));
    const since = new Map(longest);
    for (const activity of DAY) {
      live(leg, activity, 8, () => {
        for (const edge of EDGES) {
          const time = leg.state.edges[edge].flow < -0.1 ? (since.get(edge) ?? 0) + STEP : 0;
          since.set(edge, time);
          longest.set(edge, Math.max(longest.get(edge) ?? 0, time));
        }
      });
    }
    for (const [edge, time] of longest) {
      const sound = LEGS[name].leak[edge] === 0;
      if (sound) assert.ok(time <= 0.5, `${edge} flowed back for ${time} s`);
      if (edge === 'saphenousOut' && !sound) assert.ok(time > 1, `${edge} flowed back for ${time} s only`);
    }
  });

  test(`${name}: comes back within 1 % from a round trip of postures`, () => {
    const leg = settled(name);
    const volume = calfVolume(leg);
    const { pressure } = leg.state.veins.saphenous;
    live(leg, 'elevated', 30);
    assert.ok(leg.state.veins.saphenous.pressure < pressure / 4, 'legs up empties the veins');
    live(leg, 'sitting', 30);
    live(leg, 'standing', 150);
    near(calfVolume(leg), volume, 0.01, 'volume');
    near(leg.state.veins.saphenous.pressure, pressure, 0.01, 'pressure');
  });
}

test('a change of posture takes its time constant of 0.6 s', () => {
  const leg = settled('healthy');
  live(leg, 'elevated', 0.6);
  near(leg.state.veins.saphenous.depth, -32 + 142 / Math.E, 1e-9, 'depth');
});

test('hyperemia rises with work and fades at rest', () => {
  const leg = settled('healthy');
  live(leg, 'walking', 8);
  near(leg.state.hyperemia, 1 - 1 / Math.E, 1e-6, 'after 8 s of walking');
  const { hyperemia } = leg.state;
  live(leg, 'standing', 20);
  near(leg.state.hyperemia, hyperemia / Math.E, 1e-6, 'after 20 s of rest');
});

test('two legs of one kind live the same life', () => {
  const [one, other] = [settled('severe', 20), settled('severe', 20)];
  live(one, 'walking', 5);
  live(other, 'walking', 5);
  assert.deepEqual(numbersOf(one), numbersOf(other));
});

test('reset and settle bring a used leg back to the very start', () => {
  const leg = createLeg('reflux');
  const start = numbersOf(leg);
  settle(leg);
  const stood = numbersOf(leg);
  live(leg, 'walking', 3);
  assert.notDeepEqual(numbersOf(leg), stood);
  leg.reset();
  assert.deepEqual(numbersOf(leg), start);
  settle(leg);
  assert.deepEqual(numbersOf(leg), stood);
});

test('a restored snapshot lives on as the original did', () => {
  const leg = settled('reflux', 15);
  live(leg, 'tiptoe', 2.3);
  const saved = leg.snapshot();
  const then = numbersOf(leg);
  live(leg, 'standing', 4);
  const later = numbersOf(leg);
  leg.restore(saved);
  assert.deepEqual(numbersOf(leg), then);
  live(leg, 'standing', 4);
  assert.deepEqual(numbersOf(leg), later);
});

test('the stocking acts at once: on the skin fully, on the thigh not at all', () => {
  const leg = settled('healthy');
  const before = VEINS.map((vein) => leg.state.veins[vein].pressure);
  leg.stocking = 30;
  assert.equal(leg.stocking, 30);
  const rise = VEINS.map((vein, i) => leg.state.veins[vein].pressure - (before[i] ?? NaN));
  for (const [i, expected] of [21, 12, 30, 0].entries())
    near(rise[i] ?? NaN, expected, 1e-9, VEINS[i] ?? '', 1e-9);
});

test('a full vein conducts 1.5 times as well as at its reference filling, and no better', () => {
  const leg = settled({ ...LEGS.healthy, xRef: 1 });
  const { veins, edges } = leg.state;
  const head = veins.thigh.pressure - 0.78 * veins.thigh.depth - LEGS.healthy.cvp;
  near(edges.thighOut.flow, (edges.thighOut.opening * 1.5 * head) / 0.11, 1e-3, 'femoral flow');
});

test('a wider vein is a fuller vein', () => {
  const healthy = settled('healthy').state.veins.saphenous;
  const varicose = settled('reflux').state.veins.saphenous;
  near(healthy.width, 1, 0.05, 'healthy width');
  assert.ok(varicose.width > 1.2 * healthy.width, `leaking width ${varicose.width}`);
});

test('bad input is refused with its name, its value and what is allowed', () => {
  const leg = createLeg('healthy');
  const drive: Drive = driveAt('standing', 0, { posture: 'standing', calf: 0, foot: 0, moving: false });
  for (const dt of [0, -1, NaN, 0.02, Infinity]) {
    assert.throws(() => leg.step(dt, drive), {
      name: 'RangeError',
      message: `dt: got ${dt}, allowed is more than 0, up to 0.01 s`,
    });
  }
  for (const mmHg of [-1, NaN, Infinity])
    assert.throws(() => (leg.stocking = mmHg), /stocking: got .*allowed/);
  assert.throws(
    () => createLeg('good' as 'healthy'),
    /leg: got "good", allowed are parameters or healthy, mild-reflux/,
  );
  assert.throws(() => createLeg(undefined as unknown as 'healthy'), /leg: got undefined, allowed/);
  assert.throws(() => createLeg('toString' as 'healthy'), /leg: got "toString"/);
  assert.throws(
    () => createLeg({ ...LEGS.healthy, kp: NaN }),
    /leg\.kp: got NaN, allowed is a finite number/,
  );
  assert.throws(() => createLeg({ ...LEGS.healthy, map: -1 }), /leg\.map: got -1/);
  const r = { ...LEGS.healthy.r, thighOut: undefined as unknown as number };
  assert.throws(() => createLeg({ ...LEGS.healthy, r }), /leg\.r\.thighOut: got undefined/);
  const v0 = 3 as unknown as (typeof LEGS.healthy)['v0'];
  assert.throws(() => createLeg({ ...LEGS.healthy, v0 }), /leg\.v0: got 3, allowed is an object/);
});

test('resistances and volumes of 0 are floored at 1 % of the healthy leg', () => {
  const zero = <T extends object>(group: T): T =>
    Object.fromEntries(Object.keys(group).map((key) => [key, 0])) as T;
  const { v0, ra, r } = LEGS.healthy;
  const { params } = createLeg({ ...LEGS.healthy, v0: zero(v0), ra: zero(ra), r: zero(r) });
  near(params.v0.calf, 0.42, 1e-12, 'v0');
  near(params.ra.thigh, 0.6, 1e-12, 'ra');
  near(params.r.calf, 0.0006, 1e-12, 'r');
});
