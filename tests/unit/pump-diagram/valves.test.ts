import assert from 'node:assert/strict';
import test from 'node:test';
import { TRACKS } from '../../../src/elements/pump-diagram/anatomy.js';
import { falls, flaps, openingOf } from '../../../src/elements/pump-diagram/valves.js';
import {
  advance,
  createLeg,
  LEGS,
  settle,
  type EdgeName,
  type Leg,
  type LegName,
} from '../../../src/hemodynamics/index.js';

const EDGES = TRACKS.map(({ edge }) => edge);
const standing = (name: LegName): Leg => {
  const leg = createLeg(name);
  settle(leg);
  return leg;
};
/** The y of the tip of either flap; the walls lie at -10 and 10. */
const tips = (opening: number): number[] =>
  [...flaps(opening, 10).matchAll(/M.+?Q\S+ \S+ \S+ (\S+?)Q/g)].map(([, y]) => Number(y));

test('every edge of the model is drawn', () => {
  assert.deepEqual([...EDGES].sort(), Object.keys(standing('healthy').state.edges).sort());
});

test('flaps meet in the middle when shut and lie at the walls when open', () => {
  const [shutLeft, shutRight] = tips(0) as [number, number];
  assert.ok(Math.abs(shutLeft) < 1 && Math.abs(shutRight) < 1);
  let apart = 0;
  for (const opening of [0.2, 0.4, 0.6, 0.8, 1]) {
    const [left, right] = tips(opening) as [number, number];
    assert.equal(left, -right);
    assert.ok(right > apart);
    apart = right;
  }
  assert.ok(apart > 6 && apart < 10);
});

test('a sound valve shows the opening of the model; one that leaks never shuts, and less with a stocking', () => {
  const sound = standing('healthy');
  for (const edge of EDGES) assert.equal(openingOf(sound, edge), sound.state.edges[edge].opening);
  const leaking = standing('severe');
  advance(leaking, 'walking', 0, 10.9);
  const opening = (edge: EdgeName, stocking: number): number => {
    leaking.stocking = stocking;
    return openingOf(leaking, edge);
  };
  assert.equal(opening('saphenousOut', 0), 1);
  assert.ok(opening('saphenousCalf', 0) >= LEGS.severe.leak.saphenousCalf);
  assert.ok(opening('saphenousOut', 15) > opening('saphenousOut', 30));
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
