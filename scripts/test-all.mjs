// Runs every test that FULL=1 makes larger, and the hostile pages that "npm test" has no time for; the rest is whole there.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const ASKS = /\bFULL\b/;
const IMPORT = /from '(\.[^']+)\.js'/g;

/** Whether a test, or one of our own modules that it imports, asks for FULL. */
function grows(file) {
  const code = readFileSync(file, 'utf8');
  const helpers = Array.from(
    code.matchAll(IMPORT),
    ([, name]) => `${path.join(path.dirname(file), name)}.ts`,
  );
  return ASKS.test(code) || helpers.some((helper) => ASKS.test(readFileSync(helper, 'utf8')));
}

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.join(folder, file));

const NODE = ['node', '--import', 'tsx', '--test', '--test-force-exit', '--test-concurrency=2'];
const RUNS = [
  { runner: NODE, folders: ['tests/unit'] },
  { runner: ['npx', 'wtr', '--files'], folders: ['tests/elements', 'tests/a11y', 'tests/stories'] },
  { runner: NODE, folders: ['tests/package'] },
  { runner: NODE, folders: ['tests/embed'] },
  { runner: ['npm', 'run', 'test:hostile'], folders: [] },
];

let failed = false;
for (const { runner, folders } of RUNS) {
  const [command, ...args] = [...runner, ...folders.flatMap(testsIn).filter(grows)];
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, FULL: '1' } });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
