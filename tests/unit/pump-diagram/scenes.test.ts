import assert from 'node:assert/strict';
import test from 'node:test';
import { ClipPlayer } from '../../../src/elements/pump-diagram/story/clip-player.js';
import { CHOICES, LAST, SCENES, shotOf, type Shot } from '../../../src/elements/pump-diagram/story/scenes.js';
import { VALVE_EDGES } from '../../../src/elements/pump-diagram/drawing/index.js';
import {
  advance,
  createLeg,
  measureLeg,
  settle,
  type Activity,
  type Leg,
  type LegName,
} from '../../../src/hemodynamics/index.js';
import { atOnce } from '../../../src/lib/slices.js';

const shownAt = (shot: Shot, seconds = shot.clip.telling): ClipPlayer => {
  const player = new ClipPlayer();
  atOnce(player.showing(shot.clip, seconds));
  return player;
};
const scene = (n: number): Shot => SCENES[n - 1]!;
const legAt = (player: ClipPlayer, i = 0): Leg => player.runs[i]!.leg;
const close = (a: number, b: number, within: number, what: string): void =>
  assert.ok(Math.abs(a - b) <= within, `${what}: ${a}, not ${b}`);

/** The model alone, without the story's clock. */
function model(name: LegName, ...parts: (readonly [Activity, number])[]): Leg {
  const leg = createLeg(name);
  settle(leg);
  for (const [activity, seconds] of parts) advance(leg, activity, 0, seconds);
  return leg;
}

test('there are eight scenes and four choices', () => {
  assert.equal(SCENES.length, 8);
  assert.equal(LAST, 8);
  assert.equal(CHOICES.length, 4);
  assert.equal(shotOf(8, -1), scene(8));
  assert.equal(shotOf(8, 2), CHOICES[2]);
  assert.equal(shotOf(3, 2), scene(3), 'choices belong to the last scene');
});

test('every clip begins before it ends, and its telling moment is one of it', () => {
  for (const { clip } of [...SCENES, ...CHOICES]) {
    const length = clip.beats.reduce((sum, { seconds }) => sum + seconds, 0);
    const { start = 0, telling } = clip;
    assert.ok(start >= 0 && start < length, `start ${start} of ${length}`);
    assert.ok(telling >= 0 && telling <= length, `telling ${telling} of ${length}`);
    for (const { speed } of clip.beats) assert.ok(speed >= 0.1 && speed <= 4);
  }
});

test('nothing flashes: no scene squeezes more than three times a second', () => {
  for (const { clip } of [...SCENES, ...CHOICES])
    for (const { activity, speed } of clip.beats)
      if (['walking', 'tiptoe', 'ankle-pumps'].includes(activity)) assert.ok(speed <= 3);
});

test('a moment of a clip is the model there, however it was reached', () => {
  const sought = shownAt(scene(5), 25);
  const alone = model('healthy', ['tiptoe', 10], ['standing', 15]);
  close(legAt(sought).state.veins.saphenous.pressure, alone.state.veins.saphenous.pressure, 1e-6, 'sought');
  const played = shownAt(scene(5), 13);
  for (let i = 0; i < 300; i++) assert.ok(played.advance(0.01));
  close(played.time, 25, 1e-6, 'three seconds four times as fast');
  close(
    legAt(played).state.veins.saphenous.pressure,
    legAt(sought).state.veins.saphenous.pressure,
    0.05,
    'played',
  );
});

test('scene 1: a leg that stands has about 92 mmHg, every valve on the way up is open', () => {
  const moment = shownAt(scene(1));
  assert.equal(
    Math.round(scene(1).values!(moment).ankle!),
    Math.round(measureLeg('healthy').standingPressure),
  );
  const { edges } = legAt(moment).state;
  for (const edge of ['footCalf', 'calfThigh', 'saphenousOut', 'thighOut'] as const)
    assert.ok(edges[edge].opening > 0.99 && edges[edge].flow > 0, edge);
});

test('scene 2: the sole sends blood to the calf through an open valve, not sideways', () => {
  const { veins, edges } = legAt(shownAt(scene(2))).state;
  assert.ok(veins.foot.pressure > 140);
  assert.ok(edges[VALVE_EDGES[scene(2).lenses![0]!.valve]].opening > 0.9);
  assert.ok(edges.footCalf.flow > 2 * edges.footSaphenous.flow && edges.footSaphenous.flow > 0);
});

test('scene 3: squeezed, the upper valve is open and the lower shut; let go, the calf fills from below', () => {
  const { edges } = legAt(shownAt(scene(3))).state;
  const [above, below] = scene(3).lenses!.map(({ valve }) => VALVE_EDGES[valve]);
  assert.ok(edges[above!].opening > 0.9 && edges[above!].flow > 150);
  assert.ok(edges[below!].opening < 0.05 && edges.saphenousCalf.opening < 0.05);
  const after = legAt(shownAt(scene(3), 0.55)).state.edges;
  assert.ok(after[above!].opening < 0.1 && after[below!].flow > 10 && after.saphenousCalf.flow > 10);
});

test('scene 4: the numbers are the standing pressure and the mean of the last raise, as measured', () => {
  const measured = measureLeg('healthy');
  const { standing, ankle } = scene(4).values!(shownAt(scene(4)));
  close(standing!, measured.standingPressure, 1e-3, 'standing');
  close(ankle!, measured.ambulatoryPressure, 1e-3, 'tenth raise');
  close(scene(4).gauge!.reads(shownAt(scene(4)), 0), ankle!, 0, 'gauge');
});

test('scene 4: a raise counts when it is whole; the gauge never shows an instant as the published index', () => {
  const moment = shownAt(scene(4), 0);
  const seen = new Set<number>();
  do seen.add(scene(4).gauge!.reads(moment, 0));
  while (moment.advance(1 / 60));
  assert.equal(seen.size, 11, 'ten means, and standing before them');
  assert.equal(moment.runs[0]!.raises.count, 10);
});

test('scene 5: begins in the dip, tells when all valves are shut, and names the refill time as measured', () => {
  const begun = legAt(shownAt(scene(5), scene(5).clip.start!)).state.veins.saphenous.pressure;
  assert.ok(begun < 19, `begins at ${begun}`);
  const { edges, veins } = legAt(shownAt(scene(5))).state;
  for (const edge of ['footCalf', 'calfThigh', 'saphenousOut', 'saphenousCalf'] as const)
    assert.ok(edges[edge].opening < 0.1 || edge === 'footCalf' || edge === 'saphenousCalf', edge);
  close(veins.saphenous.pressure, 46, 1.5, 'pressure');
  close(scene(5).values!(shownAt(scene(5))).refill!, measureLeg('healthy').refillTime, 1e-6, 'refill');
});

test('scene 6: the numbers are the means of the last raise of both legs, as measured', () => {
  const { healthy, leaking } = scene(6).values!(shownAt(scene(6)));
  close(healthy!, measureLeg('healthy').ambulatoryPressure, 1e-3, 'healthy');
  close(leaking!, measureLeg('reflux').ambulatoryPressure, 1e-3, 'leaking');
});

test('scene 6: blood falls back in the leaking surface vein alone', () => {
  const moment = shownAt(scene(6));
  close(legAt(moment, 1).state.edges.saphenousOut.flow, -6.2, 0.3, 'leaking');
  assert.ok(Math.abs(legAt(moment, 0).state.edges.saphenousOut.flow) < 0.05);
  for (const leg of [0, 1]) assert.ok(legAt(moment, leg).state.edges.calfThigh.opening < 0.05);
  for (const { valve } of scene(6).lenses!) assert.equal(valve, 'saphenous');
});

test('scene 6: half of what a raise lifts falls back before the next', () => {
  const leg = model('reflux', ['tiptoe', 9]);
  let up = 0;
  let back = 0;
  for (let i = 0; i < 240; i++) {
    advance(leg, 'tiptoe', 9 + i / 240, 1 / 240);
    const out = leg.state.edges.calfThigh.flow;
    if (out > 0) up += out / 240;
    back -= Math.min(0, leg.state.edges.saphenousOut.flow) / 240;
  }
  assert.ok(back / up > 0.4 && back / up < 0.65, `${back.toFixed(1)} of ${up.toFixed(1)} mL`);
});

test('scene 8: legs up empties the vein in ten seconds; standing fills it again', () => {
  const [up] = CHOICES as [Shot];
  const moment = shownAt(up);
  assert.ok(up.gauge!.reads(moment, 0) < 1);
  close(up.values!(moment).before!, measureLeg('reflux').standingPressure, 1e-3, 'before');
  while (moment.advance(0.05));
  assert.ok(up.gauge!.reads(moment, 0) > 45);
});

test('scene 8: ankle pumps lower the pressure of one who sits, and it comes back when they stop', () => {
  const pumps = CHOICES[1]!;
  const { before, ankle } = pumps.values!(shownAt(pumps));
  close(before!, measureLeg('reflux').sittingPressure, 0.5, 'sitting');
  const leg = model('reflux', ['sitting', 60], ['ankle-pumps', 9]);
  let sum = 0;
  for (let i = 0; i < 240; i++) {
    advance(leg, 'ankle-pumps', 9 + i / 240, 1 / 240);
    sum += leg.state.veins.saphenous.pressure / 240;
  }
  close(ankle!, sum, 0.05, 'the last of ten');
  advance(leg, 'sitting', 0, 13);
  assert.ok(leg.state.veins.saphenous.pressure > before! - 0.1 * (before! - ankle!), 'soon back');
});

test('scene 8: a stocking hardly changes the pressure inside, and the push on the wall a lot', () => {
  const stocking = CHOICES[2]!;
  const moment = shownAt(stocking);
  const { before, push } = stocking.values!(moment);
  const measured = measureLeg('reflux', { stocking: stocking.clip.stocking! });
  close(before!, measureLeg('reflux').ambulatoryPressure, 1e-6, 'before');
  close(push!, measured.wallPressure, 1e-3, 'push');
  close(stocking.gauge!.reads(moment, 0), push!, 0, 'gauge');
  assert.ok(measured.ambulatoryPressure > before! - 8, 'inside');
});

test('scene 8: with the leaking vein closed ten raises reach what is measured', () => {
  const closed = CHOICES[3]!;
  const { before, ankle } = closed.values!(shownAt(closed));
  close(before!, measureLeg('reflux').ambulatoryPressure, 1e-6, 'before');
  close(ankle!, measureLeg('treated').ambulatoryPressure, 1e-3, 'after');
});

test('a loop begins anew and goes on; another clip holds at its end', () => {
  const step = shownAt(scene(2), 0);
  for (let i = 0; i < 700; i++) assert.ok(step.advance(1 / 60));
  close(step.time, (700 / 60 / 10) % 1.1, 0.01, 'one step and a bit');
  const raises = shownAt(scene(4), 9.9);
  assert.ok(raises.advance(0.09));
  assert.equal(raises.advance(0.2), false);
  assert.equal(raises.advance(0.2), false);
  close(raises.time, 10, 1e-6, 'the end');
});
