// Reads a test log on standard input and prints "passed failed": the sum over node's test runner and the browser runner.
import { text } from 'node:stream/consumers';

const log = await text(process.stdin);
let passed = 0;
let failed = 0;
for (const [, ok] of log.matchAll(/^(?:# |ℹ )pass (\d+)$/gm)) passed += Number(ok);
for (const [, bad] of log.matchAll(/^(?:# |ℹ )fail (\d+)$/gm)) failed += Number(bad);
// The browser runner repeats its line as it goes on and its summary at the end: each run counts once, by its duration.
const runs = log.matchAll(
  /\| (\d+) passed, (\d+) failed(?:, \d+ skipped)?\s+Finished running tests in (\S+)/g,
);
for (const [ok, bad] of new Map(Array.from(runs, ([, ok, bad, time]) => [time, [ok, bad]])).values()) {
  passed += Number(ok);
  failed += Number(bad);
}
console.log(passed, failed);
