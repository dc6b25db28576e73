import assert from 'node:assert/strict';
import test from 'node:test';
import { vesselsOf, widthOf } from '../../../src/elements/pump-diagram/vessels.js';
import { createLeg, settle, type EdgeName, type LegName } from '../../../src/hemodynamics/index.js';

const standing = (name: LegName): ReturnType<typeof vesselsOf> => {
  const leg = createLeg(name);
  settle(leg);
  return vesselsOf(leg);
};
const widthIn = (name: LegName, edge: EdgeName): number =>
  widthOf(standing(name).find(({ track }) => track.edge === edge)!);

test('a vein is as wide as it is full, and narrower where it is blocked', () => {
  for (const vessel of standing('healthy'))
    assert.equal(widthOf(vessel), vessel.track.width * vessel.vein.width);
  const share = widthIn('blocked', 'thighOut') / widthIn('healthy', 'thighOut');
  assert.ok(Math.abs(share - (0.11 / 1.6) ** 0.25) < 0.02);
  assert.ok(widthIn('reflux', 'saphenousOut') > 1.2 * widthIn('healthy', 'saphenousOut'));
});
