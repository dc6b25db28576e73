// A reporter for node's test runner: a table of the kinds of pages with how many of their tests passed and failed.
import path from 'node:path';

const kindOf = (file) =>
  path
    .basename(file ?? '')
    .replace('.test.ts', '')
    .replace('layouts', 'width');

/** @param {AsyncIterable<import('node:test').TestEvent>} events */
export default async function* table(events) {
  const kinds = new Map();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A group counts as what is in it; a file that broke has no name but its own.
    if (data.details.type === 'suite') continue;
    const kind = kindOf(data.file ?? data.name);
    const counts = kinds.get(kind) ?? { passed: 0, failed: 0 };
    counts[type === 'test:pass' ? 'passed' : 'failed']++;
    kinds.set(kind, counts);
  }
  const row = (kind, passed, failed) =>
    `${kind.padEnd(14)}${String(passed).padStart(8)}${String(failed).padStart(8)}\n`;
  yield `\n${row('kind', 'passed', 'failed')}`;
  for (const [kind, { passed, failed }] of [...kinds].sort()) yield row(kind, passed, failed);
}
