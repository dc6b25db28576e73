import assert from 'node:assert/strict';
import test from 'node:test';
import { ClipPlayer } from '../../../src/elements/pump-diagram/story/clip-player.js';
import { SCENES } from '../../../src/elements/pump-diagram/story/scenes.js';
import { atOnce, inSlices } from '../../../src/lib/slices.js';

const busy = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end;);
};
function* pieces(count: number, ms: number): Generator<void> {
  for (let i = 0; i < count; i++) {
    busy(ms);
    yield;
  }
}

test('what fits into one slice is done at once', () => {
  assert.equal(
    inSlices(pieces(3, 0), () => true),
    undefined,
  );
});

test('more is done in slices, between which others get their turn', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  assert.equal(await inSlices(pieces(20, 3), () => true), true);
  clearInterval(other);
  assert.ok(turns >= 3, `${turns} turns`);
});

test('work that nobody wants any more is left', async () => {
  let wanted = true;
  const work = inSlices(pieces(1000, 3), () => wanted);
  wanted = false;
  assert.equal(await work, false);
});

test('a moment past the end of a clip is its end', () => {
  const player = new ClipPlayer();
  atOnce(player.showing(SCENES[3]!.clip, 600));
  assert.ok(Math.abs(player.time - 10) < 1e-6);
});
