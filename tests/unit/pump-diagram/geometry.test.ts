import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { MUSCLE, SKIN, TRACKS } from '../../../src/elements/pump-diagram/anatomy.js';
import {
  outline,
  smooth,
  walk,
  type Place,
  type Points,
} from '../../../src/elements/pump-diagram/geometry.js';
import { dropsOf, GAP, laneOf, placesOf } from '../../../src/elements/pump-diagram/particles.js';

const lines = TRACKS.flatMap((track) => track.lines);
const numbers = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('a smooth path starts at the first point and ends at the last', () => {
  for (const line of [...lines, SKIN, MUSCLE]) {
    const all = numbers(smooth(line));
    assert.deepEqual(all.slice(0, 2), line.slice(0, 2));
    assert.deepEqual(all.slice(-2), line.slice(-2));
  }
  assert.equal(smooth([0, 0, 10, 0, 10, 10, 20, 10]), 'M0 0Q10 0 10 5T20 10');
});

test('places lie half a unit apart, on the line, and point along it', () => {
  for (const line of lines) {
    const places = walk(line);
    const [first, last] = [places[0]!, places.at(-1)!];
    assert.ok(Math.hypot(first[0] - line[0]!, first[1] - line[1]!) < 0.6);
    assert.ok(Math.hypot(last[0] - line.at(-2)!, last[1] - line.at(-1)!) < 1);
    for (let i = 1; i < places.length; i++) {
      const [[x0, y0], [x1, y1, angle]] = [places[i - 1]!, places[i]!];
      const gap = Math.hypot(x1 - x0, y1 - y0);
      assert.ok(gap > 0.3 && gap < 0.7, `gap ${gap}`);
      const heading = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
      assert.ok(Math.abs(((angle - heading + 540) % 360) - 180) < 15, `angle ${angle}, heading ${heading}`);
    }
  }
});

test('a straight line has places in a straight line', () => {
  const places = walk([0, 0, 5, 0, 10, 0]);
  assert.ok(places.every(([, y, angle]) => y === 0 && angle === 0));
  assert.ok(Math.abs(places.length - 20) <= 1);
});

test('muscles at rest move nothing; the calf grows thicker and the arch sinks with their strength', () => {
  const skinAt = outline(SKIN);
  assert.deepEqual(skinAt(0, 0), SKIN);
  const back = (points: Points): number =>
    Math.max(...points.filter((_, i) => i % 2 === 0 && points[i + 1]! < 180));
  const arch = (points: Points): number =>
    Math.min(...points.filter((y, i) => i % 2 === 1 && y > 270 && points[i - 1]! < 100));
  let [thick, low] = [back(SKIN), arch(SKIN)];
  for (const strength of [0.25, 0.5, 0.75, 1]) {
    const moved = skinAt(strength, strength);
    assert.ok(back(moved) > thick);
    assert.ok(arch(moved) > low);
    [thick, low] = [back(moved), arch(moved)];
  }
});

test('drops stay on their lane, evenly spaced, and go where the blood goes', () => {
  const property = fc.property(
    fc.integer({ min: 0, max: lines.length - 1 }),
    fc.integer({ min: -1e5, max: 1e5 }),
    fc.integer({ min: -8, max: 8 }),
    (which, moved, step) => {
      const lane = laneOf([lines[which]!]);
      const [places] = lane.lines as [Place[]];
      const indices = (at: number): number[] => placesOf(lane, at).map((place) => places.indexOf(place));
      const at = indices(moved);
      assert.ok(at.length >= Math.floor(places.length / GAP), 'the lane is full');
      assert.ok(at.every((index, i) => index >= 0 && i * GAP === index - at[0]!));
      // A drop that leaves the lane at one end comes in at the other.
      const on = (((at[0]! + step) % GAP) + GAP) % GAP;
      assert.equal(indices(moved + step)[0], on, 'on by the step');
    },
  );
  fc.assert(property, { numRuns: 500, verbose: true });
});

test('each drop is drawn at its place, and points the way its blood goes', () => {
  for (const { lines: together } of TRACKS) {
    const lane = laneOf(together);
    for (const back of [false, true]) {
      for (const moved of [0, 7, -413]) {
        const drops = dropsOf(lane, moved, back).split('Z').slice(0, -1).map(numbers);
        const places = placesOf(lane, moved);
        assert.equal(drops.length, places.length);
        assert.ok(drops.length >= together.length, 'one on each line at least');
        drops.forEach((drop, number) => {
          const [x, y, angle] = places[number]!;
          const [fromX, fromY, wayX, wayY] = drop as [number, number, number, number];
          const [tipX, tipY] = [fromX + wayX, fromY + wayY];
          assert.ok(Math.abs(Math.hypot(tipX - x, tipY - y) - 3) < 0.15, 'its tip is 3 units from its place');
          const along = (Math.atan2(tipY - y, tipX - x) * 180) / Math.PI;
          const off = Math.abs(((along - angle + (back ? 180 : 0) + 540) % 360) - 180);
          assert.ok(off < 4, `${off} degrees off`);
        });
      }
    }
  }
});
