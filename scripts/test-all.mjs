// Runs every suite at its full size (FULL=1), the element tests on all that they can run on, and the hostile pages.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const RUNS = [
  ['test:unit'],
  ['test:elements'],
  // The shipped bundles and Lit's development build: the tests of `npm test`, at their usual size.
  ['test:elements', { CODE: 'bundles', FULL: '' }],
  ['test:elements', { CODE: 'development', FULL: '' }],
  ['test:package'],
  ['test:embed'],
  ['test:hostile'],
];

let failed = false;
for (const [script, changes] of RUNS) {
  const env = { ...process.env, FULL: '1', ...changes };
  const { status } = spawnSync('npm', ['run', script], { stdio: 'inherit', env });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
