// The keyboard journeys over the real pages, which node's test runner and puppeteer walk through.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { text } from 'node:stream/consumers';

/** @param {string} engine the browser that tests/support/browser.ts opens */
export async function runJourneys(engine) {
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', 'tests/embed/keyboard.test.ts'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ENGINE: engine },
  });
  const log = await text(child.stdout);
  // Its own sums stay out of the log: the table has them.
  console.log(log.replace(/^ℹ .*\n/gm, ''));
  const sum = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(log)?.[1] ?? 0);
  const counts = { passed: sum('pass'), failed: sum('fail'), skipped: sum('skipped') };
  if (counts.passed + counts.failed === 0) counts.failed = 1; // it did not even start
  return counts;
}
