import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn } from '../../src/lib/turns.js';

const wait = (time: number): void => {
  const end = performance.now() + time;
  while (performance.now() < end);
};

/** Draws so many things of so many milliseconds each; returns in which task each was drawn, counted from 0. */
async function tasksOf(count: number, time: number): Promise<number[]> {
  let task = 0;
  const counter = setInterval(() => task++);
  const tasks: number[] = [];
  const drawn = Array.from({ length: count }, (_, at) =>
    inTurn(() => {
      wait(time);
      tasks[at] = task;
    }),
  );
  assert.equal(drawn[0], undefined, 'the first is drawn at once');
  for (const one of drawn) await one;
  clearInterval(counter);
  await new Promise((done) => setTimeout(done, 5));
  return tasks;
}

test('what takes long is drawn one a task, in order', async () => {
  const tasks = await tasksOf(4, 12);
  assert.equal(tasks[0], 0);
  assert.equal(new Set(tasks).size, 4, String(tasks));
  assert.deepEqual(
    tasks,
    [...tasks].sort((a, b) => a - b),
  );
});

test('what takes no time shares tasks', async () => {
  const tasks = await tasksOf(200, 0);
  assert.ok(new Set(tasks).size < 20, String(new Set(tasks).size));
});

test('one that fails is told to who asked for it, and keeps nobody from being drawn', async () => {
  const fail = (): void => {
    throw new Error('broken');
  };
  assert.throws(() => inTurn(fail), /broken/);
  wait(9);
  const failed = inTurn(fail);
  let drawn = false;
  const last = inTurn(() => {
    drawn = true;
  });
  await assert.rejects(async () => failed, /broken/);
  await last;
  assert.ok(drawn);
});
