import assert from 'node:assert/strict';
import test from 'node:test';
import { settledRows } from '../../../scripts/hemodynamics/settled-rows.js';
import { createLeg, LEGS, settle, type LegName } from '../../../src/hemodynamics/index.js';
import { restoreSettled, settledTest } from '../../../src/hemodynamics/settled.js';
import { SETTLED_LEGS } from '../../../src/hemodynamics/settled-legs.js';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test('the table of legs that stood is the one the model gives', () => {
  const rows = settledRows();
  assert.deepEqual(
    rows.map(([key]) => key),
    Object.keys(SETTLED_LEGS),
    'run scripts/hemodynamics/write-settled-legs.ts',
  );
  for (const [key, row] of rows)
    row.forEach((value, i) =>
      assert.ok(near(SETTLED_LEGS[key]![i]!, value), `${key}, number ${i}: run write-settled-legs.ts`),
    );
});

test('a leg from the table stands as one that stood for 60 s', () => {
  for (const [name, stocking] of [...Object.keys(LEGS).map((leg) => [leg, 0]), ['reflux', 20]] as [
    LegName,
    number,
  ][]) {
    const leg = createLeg(name);
    leg.stocking = stocking;
    assert.ok(restoreSettled(leg, name));
    const stood = createLeg(name);
    stood.stocking = stocking;
    settle(stood);
    for (const [vein, { pressure, volume, inflow }] of Object.entries(stood.state.veins)) {
      const ours = leg.state.veins[vein as 'calf'];
      assert.ok(
        near(ours.pressure, pressure) && near(ours.volume, volume) && near(ours.inflow, inflow),
        `${name} ${vein}`,
      );
    }
    for (const [edge, { flow, opening }] of Object.entries(stood.state.edges)) {
      const ours = leg.state.edges[edge as 'footCalf'];
      assert.ok(Math.abs(ours.flow - flow) < 1e-6 && near(ours.opening, opening), `${name} ${edge}`);
    }
  }
});

test('a leg that the table lacks is left at its start', () => {
  const leg = createLeg('reflux');
  leg.stocking = 17;
  assert.equal(restoreSettled(leg, 'reflux'), false);
  assert.deepEqual(
    leg.snapshot().edges.map(({ opening }) => opening),
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  );
  assert.equal(settledTest('reflux', 17), undefined);
});
