// Reads a test log on standard input and prints "passed failed": the sum over node's test runner and the browser runner.
import { text } from 'node:stream/consumers';

const log = await text(process.stdin);
let passed = 0;
let failed = 0;
for (const [, ok] of log.matchAll(/^(?:# |ℹ )pass (\d+)$/gm)) passed += Number(ok);
for (const [, bad] of log.matchAll(/^(?:# |ℹ )fail (\d+)$/gm)) failed += Number(bad);
// The browser runner repeats its line as it goes on; only the last of each run, just before "Finished", counts.
for (const [, ok, bad] of log.matchAll(
  /\| (\d+) passed, (\d+) failed(?:, \d+ skipped)?\s+Finished running tests/g,
)) {
  passed += Number(ok);
  failed += Number(bad);
}
console.log(passed, failed);
