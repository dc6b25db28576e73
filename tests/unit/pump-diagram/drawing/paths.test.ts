import assert from 'node:assert/strict';
import test from 'node:test';
import { tracks } from '../../../../src/elements/pump-diagram/drawing/courses.js';
import { moved, walk } from '../../../../src/elements/pump-diagram/drawing/paths.js';

const lines = tracks().flatMap(({ pieces, lanes }) => [...pieces.flatMap((piece) => piece.lines), ...lanes]);

test('places lie half a unit apart, and point along their line', () => {
  assert.ok(lines.length > 20);
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [[x0, y0], [x1, y1, angle]] = [line[i - 1]!, line[i]!];
      const gap = Math.hypot(x1 - x0, y1 - y0);
      // Where a vein of the sole runs into the trunk, a lane goes over from one line to the next.
      assert.ok(gap > 0.2 && gap < 2.6, `gap ${gap}`);
      if (gap > 0.7) continue;
      const heading = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
      assert.ok(Math.abs(((angle - heading + 540) % 360) - 180) < 15, `angle ${angle}, heading ${heading}`);
    }
  }
});

test('a straight line has places in a straight line, from its start to its end', () => {
  const places = walk('M0 0C5 0 10 0 15 0');
  assert.ok(places.every(([, y, angle]) => y === 0 && angle === 0));
  assert.ok(Math.abs(places.length - 30) <= 1);
  assert.ok(places[0]![0] < 0.5 && places.at(-1)![0] > 14.4);
});

test('every point of a path is moved, and nothing else', () => {
  assert.equal(
    moved('M1 -2C3 4 5.5 6 7 8L9 10ZM0 0', (x, y) => [x + 1, y * 2]),
    'M2 -4C4 8 6.5 12 8 16L10 20ZM1 0',
  );
});
