import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenIdle } from '../../../src/elements/call-to-book/idle.js';

const page = globalThis as { requestIdleCallback?: unknown };

test('waits for an idle browser, at most half a second', () => {
  const calls: unknown[] = [];
  page.requestIdleCallback = (work: () => void, options: unknown) => {
    calls.push(options);
    work();
  };
  let done = 0;
  whenIdle(() => done++);
  assert.deepEqual([done, calls], [1, [{ timeout: 500 }]]);
  delete page.requestIdleCallback;
});

test('waits for the end of the task where the browser knows no idle time, as Safari', async () => {
  let done = 0;
  whenIdle(() => done++);
  assert.equal(done, 0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(done, 1);
});
