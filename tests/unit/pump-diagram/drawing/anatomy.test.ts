import assert from 'node:assert/strict';
import test from 'node:test';
import * as anatomy from '../../../../src/elements/pump-diagram/drawing/anatomy.js';
import { tracks } from '../../../../src/elements/pump-diagram/drawing/courses.js';
import { VALVE_EDGES, VALVE_PLACES } from '../../../../src/elements/pump-diagram/drawing/lens.js';
import { nearest, numbersOf, walk, type Line } from '../../../../src/elements/pump-diagram/drawing/paths.js';
import { VIEW } from '../../../../src/elements/pump-diagram/drawing/view.js';
import { createLeg, LEGS } from '../../../../src/hemodynamics/index.js';

const {
  ACHILLES,
  BONES,
  FIBERS,
  GREAT,
  LINK,
  MUSCLES,
  MUSCLE_VEINS,
  PERFORATORS,
  PLANTAR,
  RUNGS,
  SKIN,
  SWOLLEN,
  TRIBUTARY,
  TRUNK,
  VALVES,
} = anatomy;

const CM = 6.5;
const paths = Object.values(anatomy)
  .flat(2)
  .filter((one): one is string => typeof one === 'string');
const [great, trunk] = [walk(GREAT), walk(TRUNK)];
/** x of a line at a height. */
const xAt = (line: Line, y: number): number =>
  line.reduce((best, place) => (Math.abs(place[1] - y) < Math.abs(best[1] - y) ? place : best))[0];
const off = (line: Line, x: number, y: number): number => {
  const [toX, toY] = line[nearest(line, x, y)]!;
  return Math.hypot(toX - x, toY - y);
};
/** Edges of an outline of C segments at a height, left to right. */
const across = (d: string, y: number): number[] => {
  const line = walk(d);
  return line
    .filter(([, at], i) => i > 0 && line[i - 1]![1] < y !== at < y)
    .map(([x]) => x)
    .sort((one, other) => one - other);
};
const widest = (d: string, from: number, to: number): number =>
  Math.max(...walk(d).flatMap(([x, y]) => (y >= from && y <= to ? [x] : [])));

test('paths hold pairs of absolute M, C, L and Z, so that a pose can move every point', () => {
  assert.ok(paths.length > 20);
  for (const d of paths) {
    assert.match(d, /^[MCLZ\d. -]+$/, d);
    assert.equal(numbersOf(d).length % 2, 0, d);
  }
});

test('everything lies within the view', () => {
  for (const d of [SKIN, SWOLLEN, GREAT, TRUNK, TRIBUTARY, ...BONES, ...MUSCLES, ACHILLES, FIBERS])
    numbersOf(d).forEach((value, i) => {
      const [from, size] = i % 2 ? [VIEW.y, VIEW.height] : [VIEW.x, VIEW.width];
      assert.ok(value >= from && value <= from + size, `${value} of ${d.slice(0, 30)}`);
    });
});

test('veins lie within the skin', () => {
  for (const { pieces, edge } of tracks())
    for (const { lines, width } of pieces)
      for (const [x, y] of lines.flat()) {
        if (y < -58) continue;
        const edges = across(SKIN, y);
        assert.ok(x - width / 2 > edges[0]! && x + width / 2 < edges.at(-1)!, `${edge} at ${x}, ${y}`);
      }
});

test('the great saphenous vein runs before the inner ankle and a hand behind the kneecap', () => {
  const [foot, shin] = [walk(BONES[0]!.split('Z')[1]!), BONES[2]!];
  const kneecap = Math.max(...foot.map(([x]) => x));
  const hand = xAt(great, 48) - kneecap;
  assert.ok(hand > 7 * CM && hand < 11 * CM, `${hand / CM} cm`);
  const [front, rear] = across(shin, 304) as [number, number];
  const ankle = (front + rear) / 2 - xAt(great, 304);
  assert.ok(ankle > 2 * CM && ankle < 3 * CM, `${ankle / CM} cm`);
  assert.ok(off(great, 56, 366) > 1.5 * CM, 'it does not touch the veins of the sole');
});

test('the deep trunk runs between inner ankle and heel tendon, and clear of the bone behind the knee', () => {
  const tendon = across(ACHILLES, 304)[0]!;
  assert.ok(xAt(trunk, 304) > widest(BONES[2]!, 300, 308) && xAt(trunk, 304) < tendon);
  for (let y = 30; y < 62; y += 4) assert.ok(xAt(trunk, y) - 6.5 > widest(BONES[0]!, y - 3, y + 3), `${y}`);
  const widths = tracks()
    .filter(({ surface }) => !surface)
    .flatMap(({ pieces }) => pieces)
    .filter(({ lines }) => lines.every((line) => line.every(([x, y]) => off(trunk, x, y) < 0.1)))
    .sort((one, other) => other.lines[0]![0]![1] - one.lines[0]![0]![1])
    .map(({ width }) => width);
  assert.ok(widths.length > 5);
  assert.ok(
    widths.every((width, i) => i === 0 || width > widths[i - 1]!),
    `it widens upwards: ${widths.join(' ')}`,
  );
  assert.ok(widths[0]! > 7.5 && widths[0]! < 9 && widths.at(-1)! > 13 && widths.at(-1)! < 14.5);
});

test('four short perforators lead from the surface vein to the deep one, and up', () => {
  assert.equal(PERFORATORS.length, 4);
  for (const d of PERFORATORS) {
    const [[x, y], [toX, toY]] = [walk(d)[0]!, walk(d).at(-1)!];
    assert.ok(off(great, x, y) < 4, d);
    assert.ok(off(trunk, toX, toY) < 5, d);
    assert.ok(toY < y && Math.hypot(toX - x, toY - y) < 5 * CM, d);
  }
});

test('veins of the muscles drain uphill into the deep trunk', () => {
  for (const d of MUSCLE_VEINS) {
    const [start, end] = [walk(d)[0]!, walk(d).at(-1)!];
    assert.ok(end[1] < start[1], d);
    assert.ok(off(trunk, end[0], end[1]) < 6, d);
  }
});

test('paired veins of the sole with rungs lead to the trunk; a link leads up to the surface vein', () => {
  const [upper, lower] = PLANTAR.map(walk) as [Line, Line];
  for (const line of [upper, lower]) assert.ok(off(trunk, line.at(-1)![0], line.at(-1)![1]) < 3);
  assert.ok(xAt(upper.slice(0, 60), 367) < 60);
  for (const d of RUNGS) {
    const [start, end] = [walk(d)[0]!, walk(d).at(-1)!];
    assert.ok(off(lower, start[0], start[1]) < 2 && off(upper, end[0], end[1]) < 2, d);
  }
  const [start, end] = [walk(LINK)[0]!, walk(LINK).at(-1)!];
  assert.ok(off(upper, start[0], start[1]) < 2 && off(great, end[0], end[1]) < 3);
  const sole = walk(SKIN).filter(([x, y]) => y > 360 && Math.abs(x - 96) < 1);
  assert.ok(
    sole.some(([, y]) => Math.abs(y - 377) < 1),
    'the arch of the sole',
  );
});

test('every valve lies on its vein', () => {
  for (const [name, [x, y]] of Object.entries(VALVES))
    assert.ok(Math.min(off(great, x, y), off(trunk, x, y)) < 1.5, name);
  for (const { valves, lanes, edge } of tracks())
    for (const { place } of valves)
      assert.ok(
        lanes.some((lane) => off(lane, place[0], place[1]) < 0.1),
        edge,
      );
  const drawn = tracks().flatMap(({ valves }) => valves);
  assert.equal(drawn.length, Object.keys(VALVES).length + PERFORATORS.length);
  for (const [name, [x, y]] of Object.entries(VALVE_PLACES)) {
    const { valves } = tracks().find(({ edge }) => edge === VALVE_EDGES[name as keyof typeof VALVE_EDGES])!;
    assert.ok(
      valves.some(({ place }) => Math.hypot(place[0] - x, place[1] - y) < 3),
      `the lens on the ${name} valve`,
    );
  }
});

test('every edge of the model is drawn, once', () => {
  const edges = tracks().map(({ edge }) => edge);
  assert.deepEqual([...edges].sort(), Object.keys(createLeg('healthy').state.edges).sort());
});

test('a winding side branch leaves the trunk and comes back to it', () => {
  const branch = walk(TRIBUTARY);
  assert.ok(
    off(great, branch[0]![0], branch[0]![1]) < 4 && off(great, branch.at(-1)![0], branch.at(-1)![1]) < 4,
  );
  assert.ok(branch[0]![1] > branch.at(-1)![1], 'upstream end first');
  const grown = Math.sqrt(LEGS.reflux.v0.saphenous / LEGS.healthy.v0.saphenous);
  assert.ok(Math.abs(grown - 1.25) < 0.03, 'the trunk of the leaking leg is 1.25 times as wide');
});

test('a swollen ankle is swollen by its outline: 5 before, 8 behind, a dent of a sock, toes as they were', () => {
  const swell = (y: number): [number, number] => {
    const [one, other] = [across(SKIN, y), across(SWOLLEN, y)];
    return [one[0]! - other[0]!, other.at(-1)! - one.at(-1)!];
  };
  const [before, behind] = swell(290);
  assert.ok(before > 4 && before < 7.5, `${before}`);
  assert.ok(behind > 7 && behind < 11, `${behind}`);
  const dent = swell(262);
  assert.ok(dent[0] < 1.5 && dent[1] < 2, 'where the sock ends');
  for (const y of [-20, 60, 120]) for (const by of swell(y)) assert.equal(Math.abs(Math.round(by)), 0);
  for (const y of [366, 372, 380]) assert.ok(Math.abs(swell(y)[0]) < 0.5, 'the toes');
});
