import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatesOf } from '../../../bench/compare.mjs';
import { SHEET, SHEET_LATE_FONT, SNIPPET } from '../../../bench/stillness-report.mjs';
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

test('a gate compares ours with its peer at the same slowdown, and each budget is a gate', () => {
  const form = (name: string, rate: number, start: number, click: number) => ({ name, rate, start, click });
  const player = (name: string, frame: number) => ({ name, rate: 4, frame, heap: 1, writes: 1 });
  const gates = gatesOf({
    rates: [4],
    forms: [form('SurveyJS', 1, 1, 1), form('vein-symptom-checker', 4, 30, 20), form('SurveyJS', 4, 100, 80)],
    frames: [player('vein-pump-diagram', 3), player('lottie-web (svg)', 4)],
    demo: { shift: 0, long: 2, longest: 90 },
    stillness: [
      { shifts: { [SNIPPET]: 0.01, [SHEET]: 0.02, [SHEET_LATE_FONT]: 0.03 } },
      { shifts: { [SNIPPET]: 0.09, [SHEET]: 0, [SHEET_LATE_FONT]: 0 } },
    ],
    bytes: { 'vein-call-to-book': 9 },
    budgets: { 'vein-call-to-book': 10 },
  });
  assert.deepEqual(
    gates.map((gate: { reached: number; limit: number }) => [gate.reached, passes(gate)]),
    [
      [0.3, false],
      [0.25, true],
      [0, true],
      [0.09, true],
      [0.02, true],
      [0.03, false],
      [2, false],
      [0.75, false],
      [9, true],
    ],
  );
});
