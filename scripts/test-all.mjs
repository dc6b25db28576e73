// Runs what `npm test` has no time for: the element tests on the shipped bundles and on Lit's development build, the hostile
// pages, and the snapshot of the content. What is larger still is `npm run test:full`.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const RUNS = [
  ['test:elements', { CODE: 'bundles' }],
  ['test:elements', { CODE: 'development' }],
  ['test:hostile', {}],
];

let failed = false;
for (const [script, changes] of RUNS) {
  const { status } = spawnSync('npm', ['run', script], {
    stdio: 'inherit',
    env: { ...process.env, ...changes },
  });
  failed ||= status !== 0;
}
const { status } = spawnSync('npm', ['run', 'content:snapshot', '--', '--check'], { stdio: 'inherit' });
process.exit(failed || status !== 0 ? 1 : 0);
