// Runs the field tests: real pages, editors and frameworks of others around the built bundle. Names of kinds after the
// command run these alone: npm run test:field -- bar hours
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const FOLDER = 'tests/field';
const kinds = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => [file.replace('.test.ts', ''), path.join(FOLDER, file)]),
);

const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !(kind in kinds));
if (unknown.length > 0) {
  console.error(`kind: "${unknown.join(' ')}" is not one of ${Object.keys(kinds).join(', ')}`);
  process.exit(1);
}

/** Runs a command where the tests are looked on, and gives its exit code. */
const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;

if (!existsSync(path.join(FOLDER, 'node_modules'))) {
  const code = run('npm', 'ci', '--prefix', FOLDER, '--no-audit', '--no-fund', '--silent');
  if (code !== 0) process.exit(code);
}

// The longest first, so that none of them runs alone at the end.
const LONG = ['presses', 'editors', 'bar', 'frameworks', 'mounts'];
const order = (kind) => (LONG.indexOf(kind) + LONG.length + 1) % (LONG.length + 1);
const files = (asked.length > 0 ? asked : Object.keys(kinds))
  .sort((a, b) => order(a) - order(b))
  .map((kind) => kinds[kind]);
process.exit(
  run(
    process.execPath,
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=2',
    '--test-timeout=480000', // a page that hangs is a failure with a name
    '--test-reporter=./scripts/field/table.mjs',
    '--test-reporter-destination=stdout',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    ...files,
  ),
);
