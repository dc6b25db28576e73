import assert from 'node:assert/strict';
import test from 'node:test';
import {
  opened,
  told,
  type StoryAction,
  type StoryState,
} from '../../../src/elements/pump-diagram/story/story-state.js';

const after = (state: StoryState, ...actions: StoryAction[]): StoryState => actions.reduce(told, state);
const go = (scene: number, calm = false): StoryAction => ({ do: 'go', scene, calm });
const choose = (choice: number, calm = false): StoryAction => ({ do: 'choose', choice, calm });

test('a story opens on a still', () => {
  assert.deepEqual(opened(4), { scene: 4, choice: -1, motion: 'still' });
});

test('it never leaves its eight scenes', () => {
  assert.equal(after(opened(1), go(0)).scene, 1);
  assert.equal(after(opened(8), go(9)).scene, 8);
  const state = opened(3);
  assert.equal(told(state, go(3)), state, 'the scene one is in changes nothing');
});

test('who never pressed Play sees stills; who did sees the next scenes play, unless motion is not wanted', () => {
  assert.equal(after(opened(1), go(2)).motion, 'still');
  assert.equal(after(opened(1), { do: 'play' }, go(2)).motion, 'running');
  assert.equal(after(opened(1), { do: 'play' }, { do: 'end' }, go(2)).motion, 'running');
  assert.equal(after(opened(1), { do: 'play' }, { do: 'pause' }, go(2)).motion, 'still');
  assert.equal(after(opened(1), { do: 'play' }, go(2, true)).motion, 'still');
});

test('the end of a clip holds there, and changes no scene', () => {
  assert.deepEqual(after(opened(4), { do: 'play' }, { do: 'end' }), {
    scene: 4,
    choice: -1,
    motion: 'ended',
  });
  assert.deepEqual(after(opened(4), { do: 'end' }), opened(4), 'a still has no end');
});

test('a choice belongs to the last scene, plays at once, and is gone with it', () => {
  assert.deepEqual(after(opened(3), choose(1)), opened(3));
  assert.deepEqual(after(opened(8), choose(2)), { scene: 8, choice: 2, motion: 'running' });
  assert.equal(after(opened(8), choose(2, true)).motion, 'still');
  assert.equal(after(opened(8), choose(2), go(7)).choice, -1);
});
