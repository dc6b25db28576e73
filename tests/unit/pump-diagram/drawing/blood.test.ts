import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { narrowing, tracks, tributaryOf } from '../../../../src/elements/pump-diagram/drawing/courses.js';
import { dropsOf, GAP, placesOf } from '../../../../src/elements/pump-diagram/drawing/drops.js';
import { flowOf } from '../../../../src/elements/pump-diagram/drawing/flow.js';
import { numbersOf } from '../../../../src/elements/pump-diagram/drawing/paths.js';
import type { Pose } from '../../../../src/elements/pump-diagram/drawing/pose.js';
import { advance, createLeg, settle, STEP, type LegName } from '../../../../src/hemodynamics/index.js';

const standing = (name: LegName): ReturnType<typeof createLeg> => {
  const leg = createLeg(name);
  settle(leg);
  return leg;
};
const lanes = [...tracks().map((track) => track.lanes), tributaryOf(standing('reflux'))!.lines];
const still: Pose = { calf: 0, foot: 0, heel: 0, knee: 0, tilt: 0 };

test('drops stay on their line, evenly spaced, and go where the blood goes', () => {
  const property = fc.property(
    fc.nat(lanes.length - 1),
    fc.integer({ min: -1e5, max: 1e5 }),
    fc.integer({ min: -8, max: 8 }),
    (which, travel, step) => {
      const [line] = lanes[which]!;
      const indices = (at: number): number[] => placesOf([line!], at).map((place) => line!.indexOf(place));
      const at = indices(travel);
      assert.ok(at.length >= Math.floor(line!.length / GAP), 'the line is full');
      assert.ok(at.every((index, i) => index >= 0 && i * GAP === index - at[0]!));
      if (!at.length) return;
      // A drop that leaves the line at one end comes in at the other.
      const on = (((at[0]! + step) % GAP) + GAP) % GAP;
      const [first] = indices(travel + step);
      if (first !== undefined) assert.equal(first, on, 'on by the step');
    },
  );
  fc.assert(property, { numRuns: 500, verbose: true });
});

test('each drop is drawn at its place and points the way its blood goes, in a shape of its own where it falls', () => {
  for (const lines of lanes) {
    for (const back of [false, true]) {
      for (const travel of [0, 7, -413]) {
        const path = dropsOf(lines)(travel, back, still);
        const drops = path.split('M').slice(1);
        const places = placesOf(lines, travel);
        assert.equal(drops.length, places.length);
        assert.ok(drops.every((drop) => drop.includes('Q') !== back));
        drops.forEach((drop, number) => {
          const [x, y, angle] = places[number]!;
          const corners = numbersOf(drop);
          const [tipX, tipY] = corners.slice(back ? 2 : 0) as [number, number];
          assert.ok(
            Math.abs(Math.hypot(tipX - x, tipY - y) - (back ? 2.3 : 3.8)) < 0.2,
            'its tip is before it',
          );
          const along = (Math.atan2(tipY - y, tipX - x) * 180) / Math.PI;
          const turned = Math.abs(((along - angle + (back ? 180 : 0) + 540) % 360) - 180);
          assert.ok(turned < 5, `${turned} degrees off`);
        });
      }
    }
  }
});

test('drops of foot and thigh go with the joints', () => {
  const foot = tracks().find(({ edge }) => edge === 'footSaphenous')!.lanes;
  assert.notEqual(dropsOf(foot)(0, false, { ...still, heel: 32 }), dropsOf(foot)(0, false, still));
  const perforators = tracks().find(({ edge }) => edge === 'saphenousCalf')!.lanes;
  assert.equal(
    dropsOf(perforators)(0, false, { ...still, heel: 32, knee: 24 }),
    dropsOf(perforators)(0, false, still),
  );
});

test('blood travels the way it flows, and no faster than eyes can follow', () => {
  const leg = standing('reflux');
  const flow = flowOf(leg);
  advance(leg, 'walking', 0, 20.8);
  let [back, fastest] = [0, 0];
  for (let i = 0; i < 480; i++) {
    const before = { ...flow.travel };
    advance(leg, 'walking', 20.8 + i / 240, STEP);
    flow.advance(STEP);
    for (const { edge } of tracks()) {
      const way = flow.travel[edge] - before[edge];
      const { flow: now } = leg.state.edges[edge];
      if (Math.abs(now) > 1e-6) assert.equal(Math.sign(way), Math.sign(now), `${edge} ${i}`);
      fastest = Math.max(fastest, Math.abs(way) / STEP);
      if (edge === 'saphenousOut') back = Math.min(back, way);
    }
  }
  assert.ok(back < -0.05, 'the surface vein of a leaking leg runs backwards');
  assert.ok(fastest > 400 && fastest < 600, `${fastest} half units a second`);
  flow.reset();
  assert.ok(Object.values(flow.travel).every((way) => way === 0));
});

test('blood is faster where its vein is narrower', () => {
  const way = (name: LegName): number => {
    const leg = standing(name);
    const flow = flowOf(leg);
    flow.advance(1);
    return flow.travel.thighOut / leg.state.edges.thighOut.flow;
  };
  assert.ok(way('blocked') > 2 * way('healthy'));
  assert.ok(Math.abs(narrowing(standing('blocked'), 'thighOut') - (1.6 / 0.11) ** 0.25) < 1e-9);
  assert.equal(narrowing(standing('healthy'), 'thighOut'), 1);
});

test('a side branch winds in legs whose surface vein leaks and has grown, and in no other', () => {
  const winding = (
    [
      'healthy',
      'mild-reflux',
      'reflux',
      'severe',
      'blocked',
      'post-thrombotic',
      'weak-pump',
      'treated',
    ] as const
  ).filter((name) => tributaryOf(standing(name)));
  assert.deepEqual(winding, ['reflux', 'severe', 'post-thrombotic']);
});
