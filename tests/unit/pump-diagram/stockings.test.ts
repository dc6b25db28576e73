import assert from 'node:assert/strict';
import test from 'node:test';
import { stockingFits } from '../../../src/elements/pump-diagram/explore/stockings.js';
import {
  createLeg,
  LEGS,
  measureLeg,
  settle,
  advance,
  type LegName,
} from '../../../src/hemodynamics/index.js';

const STOCKINGS = process.env.FULL ? [15, 20, 30, 40] : [30];

test('a stocking is offered on the legs in which it raises no pressure, and on no other', () => {
  for (const name of Object.keys(LEGS) as LegName[]) {
    const without = measureLeg(name).ambulatoryPressure;
    const worst = Math.max(...STOCKINGS.map((stocking) => measureLeg(name, { stocking }).ambulatoryPressure));
    assert.equal(
      stockingFits([name]),
      worst <= without,
      `${name}: ${without.toFixed(1)}, ${worst.toFixed(1)}`,
    );
  }
});

test('beside a leg that takes none, it is not offered', () => {
  assert.equal(stockingFits(['reflux', 'severe']), true);
  assert.equal(stockingFits(['reflux', 'healthy']), false);
});

test('why it raises the pressure of a sound leg: the veins are smaller, and resist more', () => {
  const volumeAfter = (stocking: number): number => {
    const leg = createLeg('healthy');
    leg.stocking = stocking;
    settle(leg);
    advance(leg, 'tiptoe', 0, 10);
    return leg.state.veins.saphenous.volume;
  };
  assert.ok(volumeAfter(20) < volumeAfter(0));
});
