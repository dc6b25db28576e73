import assert from 'node:assert/strict';
import test from 'node:test';
import { tracks } from '../../../../src/elements/pump-diagram/drawing/courses.js';
import { leaflets, leafletsOf } from '../../../../src/elements/pump-diagram/drawing/leaflets.js';
import { numbersOf } from '../../../../src/elements/pump-diagram/drawing/paths.js';
import { falls, openingOf, unevenOf } from '../../../../src/elements/pump-diagram/drawing/valves.js';
import {
  advance,
  createLeg,
  LEGS,
  settle,
  type EdgeName,
  type Leg,
  type LegName,
} from '../../../../src/hemodynamics/index.js';

const EDGES = tracks().map(({ edge }) => edge);
const standing = (name: LegName): Leg => {
  const leg = createLeg(name);
  settle(leg);
  return leg;
};
/** The points of either leaflet in a lens. */
const sides = (opening: number, uneven = 0, half = 28): [number[], number[]] =>
  leaflets(opening, uneven, half, 1).split('M').slice(1).map(numbersOf) as [number[], number[]];
/** How far the free edges stand apart. */
const gap = (...given: Parameters<typeof sides>): number => {
  const [left, right] = sides(...given);
  return right.at(-2)! - left.at(-2)!;
};

test('sound leaflets are mirrored, start at the wall and end downstream', () => {
  for (const opening of [0, 0.3, 0.7, 1]) {
    const [left, right] = sides(opening);
    // Tenths are rounded up on either side.
    right.forEach((value, i) => assert.ok(Math.abs(value - (i % 2 ? left[i]! : -left[i]!)) < 0.11));
    assert.equal(left[0], -28);
    assert.ok(left.at(-1)! < left[1]! - 30, 'blood flows to smaller y');
  }
});

test('they meet in the middle when shut, bulge against the blood, and never lie flat on the wall', () => {
  assert.ok(gap(0) <= 3);
  let apart = gap(0);
  for (const opening of [0.2, 0.4, 0.6, 0.8, 1]) {
    assert.ok(gap(opening) > apart);
    apart = gap(opening);
  }
  assert.equal(apart, 36);
  const [shut] = sides(0);
  // The belly of a shut leaflet hangs upstream of the straight way from wall to middle.
  const [, , x1, y1] = shut as [number, number, number, number];
  const straight = 26 + ((x1 + 28) / 26.5) * (2 - 26);
  assert.ok(y1 > straight);
});

test('leaflets that leak are uneven and 18 apart in a wide vein', () => {
  const [left, right] = sides(1, 1, 34);
  assert.ok(Math.abs(gap(1, 1, 34) - 18) < 0.5, `${gap(1, 1, 34)}`);
  assert.ok(Math.abs(left.at(-1)! - right.at(-1)!) > 8, 'one is longer than the other');
  assert.equal(left[0], -34);
  assert.ok(gap(0.1, 0.1) > gap(0) && gap(0.1, 0.1) < gap(1, 1));
});

test('small leaflets are as wide as their vein', () => {
  for (const width of [4, 9, 12]) {
    const [x] = numbersOf(leafletsOf(0, 0, width));
    assert.ok(Math.abs(-x! * 2 - width) < 0.1 * width, `${x} in ${width}`);
  }
  assert.notEqual(leafletsOf(1, 0, 9), leafletsOf(0, 0, 9));
});

test('a sound valve shows the opening of the model; one that leaks never shuts, and less with a stocking', () => {
  const sound = standing('healthy');
  for (const edge of EDGES) {
    assert.equal(openingOf(sound, edge), sound.state.edges[edge].opening);
    assert.equal(unevenOf(sound, edge), 0);
  }
  const leaking = standing('severe');
  advance(leaking, 'walking', 0, 10.9);
  const opening = (edge: EdgeName, stocking: number): number => {
    leaking.stocking = stocking;
    return openingOf(leaking, edge);
  };
  assert.equal(opening('saphenousOut', 0), 1);
  assert.ok(opening('saphenousCalf', 0) >= LEGS.severe.leak.saphenousCalf);
  assert.ok(opening('saphenousOut', 15) > opening('saphenousOut', 30));
  const { flow, opening: z } = leaking.state.edges.saphenousOut;
  assert.ok(flow < 0 && z < 0.01, 'blood falls through a valve that the model has shut');
  leaking.stocking = 0;
  assert.ok(unevenOf(leaking, 'saphenousOut') > 0.99);
});

test('sound valves let no blood fall back, in no leg, activity or instant', () => {
  for (const name of ['healthy', 'blocked', 'weak-pump', 'treated'] as const) {
    for (const activity of ['walking', 'tiptoe', 'ankle-pumps'] as const) {
      const leg = standing(name);
      for (let i = 0; i < 2400; i++) {
        advance(leg, activity, i / 240, 1 / 240);
        assert.ok(!EDGES.some((edge) => falls(leg, edge)), `${name} ${activity} ${i}`);
      }
    }
  }
});

test('blood falls back in the surface vein of the leaking leg after each step', () => {
  const leg = standing('reflux');
  advance(leg, 'walking', 0, 20.9);
  assert.ok(falls(leg, 'saphenousOut'));
  assert.ok(!falls(leg, 'calfThigh'));
});
