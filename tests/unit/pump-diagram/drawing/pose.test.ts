import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { MUSCLES, SKIN } from '../../../../src/elements/pump-diagram/drawing/anatomy.js';
import { shapeOf } from '../../../../src/elements/pump-diagram/drawing/bend.js';
import { tracks } from '../../../../src/elements/pump-diagram/drawing/courses.js';
import { numbersOf } from '../../../../src/elements/pump-diagram/drawing/paths.js';
import {
  lies,
  lift,
  mover,
  poseOf,
  posesOf,
  presses,
  rises,
  sits,
  squeezes,
  stance,
  type Pose,
} from '../../../../src/elements/pump-diagram/drawing/pose.js';
import { VIEW } from '../../../../src/elements/pump-diagram/drawing/view.js';
import {
  advance,
  createLeg,
  settle,
  type Activity,
  type LegName,
} from '../../../../src/hemodynamics/index.js';

const at = (name: LegName, activity: Activity, seconds: number): Pose => {
  const leg = createLeg(name);
  settle(leg);
  advance(leg, activity, 0, seconds);
  return poseOf(leg);
};
const still: Pose = { calf: 0, foot: 0, heel: 0, knee: 0, tilt: 0 };
const poses = fc.record({
  calf: fc.integer({ min: 0, max: 40 }),
  foot: fc.integer({ min: 0, max: 20 }),
  heel: fc.integer({ min: 0, max: 32 }),
  knee: fc.integer({ min: 0, max: 24 }),
  tilt: fc.constant(0),
});
/** Where the standing leg's point is in the picture, before the whole is moved. */
const shift = (pose: Pose): [number, number] => numbersOf(lift(pose)) as [number, number];
const skinAt = (pose: Pose): number[] => numbersOf(shapeOf(SKIN, true)(pose));

test('a leg that stands still is held still', () => {
  assert.deepEqual(at('healthy', 'standing', 5), still);
  assert.deepEqual(skinAt(still), numbersOf(SKIN));
  assert.deepEqual(shift(still), [0, 0]);
  assert.equal(stance(still).includes('rotate(0.0)scale(1.000)'), true);
});

test('muscle, sole and heel follow the model', () => {
  const press = at('healthy', 'walking', 0.12);
  assert.equal(presses(press), 1);
  assert.equal(squeezes(press), 0);
  const raised = at('healthy', 'tiptoe', 0.25);
  assert.equal(squeezes(raised), 1);
  assert.equal(rises(raised), 1);
  const weak = at('weak-pump', 'tiptoe', 0.25);
  assert.ok(Math.abs(squeezes(weak) - 45 / 175) < 0.03);
  assert.ok(rises(weak) > 0.2 && rises(weak) < 0.6);
  assert.equal(rises(at('healthy', 'tiptoe', 0.8)), 0);
});

test('who sits bends the knee, whose legs are up lies', () => {
  const sitting = at('healthy', 'sitting', 10);
  assert.ok(sits(sitting) > 0.97 && lies(sitting) === 0);
  const up = at('healthy', 'elevated', 10);
  assert.ok(lies(up) > 0.97 && sits(up) === 0);
  assert.ok(up.knee < 6, 'the knee is nearly straight');
  // From one to the other without a jump.
  const leg = createLeg('healthy');
  settle(leg);
  let last = poseOf(leg);
  for (let i = 0; i < 1200; i++) {
    advance(leg, 'elevated', i / 240, 1 / 240);
    const pose = poseOf(leg, last);
    assert.ok(Math.abs(pose.knee - last.knee) <= 1 && Math.abs(pose.tilt - last.tilt) <= 1, `${i}`);
    last = pose;
  }
});

test('a pose that did not change is the same pose', () => {
  const leg = createLeg('healthy');
  settle(leg);
  const pose = poseOf(leg);
  advance(leg, 'standing', 0, 1);
  assert.equal(poseOf(leg, pose), pose);
  advance(leg, 'tiptoe', 0, 0.2);
  assert.notEqual(poseOf(leg, pose), pose);
});

test('the toes stay on the floor while the heel rises', () => {
  let heel = 0;
  for (let i = 4; i <= 32; i += 4) {
    const pose: Pose = { ...still, heel: i };
    const move = mover(pose);
    const [dx, dy] = shift(pose);
    for (const [x, y] of [
      [4, 384],
      [20, 385],
      [30, 386],
    ] as const) {
      const [toX, toY] = move(x, y);
      assert.ok(Math.hypot(toX + dx - x, toY + dy - y) < 1.2, `toe ${x} at ${i}: ${toX + dx}, ${toY + dy}`);
    }
    const up = 388 - (move(144, 388)[1] + dy);
    assert.ok(up > heel, 'higher with every step');
    heel = up;
  }
  assert.ok(heel > 25, `${heel}`);
});

test('the shin is moved by no joint', () => {
  fc.assert(
    fc.property(
      poses,
      fc.integer({ min: -10, max: 190 }),
      fc.integer({ min: 94, max: 290 }),
      (pose, x, y) => {
        assert.deepEqual(mover({ ...pose, calf: 0, foot: 0 })(x, y), [x, y]);
      },
    ),
  );
});

test('the calf grows thicker and the arch sinks with their strength, and bones keep their shape', () => {
  let [thick, low] = [-1, -1];
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const skin = skinAt({ ...still, calf: share * 40, foot: share * 20 });
    const back = Math.max(...skin.filter((_, i) => i % 2 === 0 && skin[i + 1]! > 100 && skin[i + 1]! < 200));
    const arch = Math.min(
      ...skin.filter((y, i) => i % 2 === 1 && y > 370 && Math.abs(skin[i - 1]! - 90) < 20),
    );
    assert.ok(back > thick && arch > low);
    [thick, low] = [back, arch];
  }
  const muscle = (calf: number): number =>
    Math.max(...numbersOf(shapeOf(MUSCLES[1]!, true)({ ...still, calf })).filter((_, i) => i % 2 === 0));
  assert.ok(muscle(40) > muscle(0) + 4);
});

test('poses with one number look the same to what lies between two heights', () => {
  const points = tracks().flatMap(({ lanes }) => lanes);
  fc.assert(
    fc.property(poses, poses, fc.nat(points.length - 1), (one, other, which) => {
      const line = points[which]!;
      const heights = line.map(([, y]) => y);
      const numberOf = posesOf([Math.min(...heights), Math.max(...heights)], false);
      const same = numberOf(one) === numberOf(other);
      const [here, there] = [one, other].map((pose) => mover({ ...pose, calf: 0, foot: 0 })) as [
        ReturnType<typeof mover>,
        ReturnType<typeof mover>,
      ];
      if (same) for (const [x, y] of line) assert.deepEqual(here(x, y), there(x, y));
      else assert.ok(one.heel !== other.heel || one.knee !== other.knee);
    }),
  );
  const numberOf = posesOf([0, 400], true);
  const numbers = new Set<number>();
  for (let calf = 0; calf <= 40; calf += 4)
    for (let foot = 0; foot <= 20; foot += 5)
      for (let heel = 0; heel <= 32; heel += 4)
        for (let knee = 0; knee <= 24; knee += 6) numbers.add(numberOf({ calf, foot, heel, knee, tilt: 0 }));
  assert.equal(numbers.size, 11 * 5 * 9 * 5);
});

test('a leg that sits, stands on its toes or lies stays within the view', () => {
  const within = (x: number, y: number, pose: Pose): void => {
    const [tx, ty, turn, scale, px, py] = numbersOf(stance(pose)) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const [dx, dy] = shift(pose);
    const [ax, ay] = [(x + dx + px) * scale, (y + dy + py) * scale];
    const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
    const [toX, toY] = [tx + ax * cos - ay * sin, ty + ax * sin + ay * cos];
    assert.ok(toX > VIEW.x && toX < VIEW.x + VIEW.width + 20, `x ${toX} of ${x}, ${y}`);
    assert.ok(toY < VIEW.y + VIEW.height && toY > VIEW.y - 40, `y ${toY} of ${x}, ${y}`);
  };
  for (const pose of [
    still,
    at('healthy', 'tiptoe', 0.25),
    at('healthy', 'sitting', 10),
    at('healthy', 'elevated', 10),
  ]) {
    const skin = skinAt(pose);
    for (let i = 0; i < skin.length; i += 2) within(skin[i]!, skin[i + 1]!, pose);
  }
});
