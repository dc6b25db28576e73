import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, passes, table } from '../../../bench/figures.mjs';

test('the median is the middle, or between the two middles, and leaves its values alone', () => {
  const values = [9, 1, 10];
  assert.equal(median(values), 9);
  assert.deepEqual(values, [9, 1, 10]);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.throws(() => median([]), /no values/);
});

test('a table refuses a row of another width', () => {
  assert.equal(table(['a', 'b'], [['x', 1]]), '| a | b |\n| --- | --- |\n| x | 1 |');
  assert.throws(() => table(['a', 'b'], [['x']]), /1 cells came under a head of 2/);
});

test('a gate may reach its limit, not pass it, and a figure that is none fails', () => {
  assert.equal(passes({ limit: 0.2, reached: 0.2 }), true);
  assert.equal(passes({ limit: 0.2, reached: 0.21 }), false);
  assert.equal(passes({ limit: 0, reached: Number.NaN }), false);
});
