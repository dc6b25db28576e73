import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fit } from '../../../scripts/stillness/fit.mjs';
import { cssOf, formula, heightAt } from '../../../scripts/stillness/formula.mjs';

type Points = readonly (readonly [number, number, number])[];
const curve = (heights: readonly number[]): Points => heights.map((height, i) => [i, height, height]);

test('a level curve is one piece, a step two, a slope one', () => {
  assert.deepEqual(fit(curve([5, 5, 5, 5]), 0.1), [{ from: 0, to: 3, slope: 0, start: 5 }]);
  const step = fit(curve([5, 5, 9, 9]), 0.1);
  assert.deepEqual(
    step.map(({ from, to, slope }) => [from, to, slope]),
    [
      [0, 1.5, 0],
      [1.5, 3, 0],
    ],
  );
  const [slope, ...others] = fit(curve([0, 2, 4, 6, 8]), 0.1);
  assert.equal(others.length, 0);
  assert.ok(Math.abs(slope!.slope - 2) < 0.1);
});

test('pieces pass every point as near as was asked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      (heights, tolerance) => {
        const pieces = fit(curve(heights), tolerance);
        for (const [x, height] of heights.entries()) {
          const { from, slope, start } = pieces.findLast((piece) => piece.from <= x)!;
          assert.ok(Math.abs(start + slope * (x - from) - height) <= tolerance + 1e-9);
        }
      },
    ),
  );
});

test('two heights at one width that no rule can serve are refused', () => {
  assert.throws(() => fit([[3, 10, 20]], 4), /at 3, 10, 20: no height is within 4/);
  assert.equal(fit([[3, 10, 20]], 5)[0]!.start, 15);
});

test('the formula is what its pieces are, and the CSS says the same', () => {
  const pieces = [
    { from: 14, to: 20, slope: 0, start: 30 },
    { from: 20, to: 30, slope: 0.5, start: 40 },
    { from: 30, to: 80, slope: 0, start: 25 },
  ];
  const found = formula(pieces);
  for (const [width, height] of [
    [10, 30],
    [19.9, 30],
    [20.1, 40],
    [25, 42.5],
    [29.9, 45],
    [30.1, 25],
    [200, 25],
  ])
    assert.ok(Math.abs(heightAt(found, width!) - height!) < 0.3, `${width}: ${heightAt(found, width!)}`);
  assert.match(cssOf(found), /^calc\(-?[\d.]+em( [+-] [\d.]+ \* clamp\([\d.]+em, 100cqi, [\d.]+em\)){3}\)$/);
  assert.equal(cssOf(formula(pieces.slice(0, 1))), '30em');
});
