// Runs the accessibility engines over the stories, and listens to the journeys.
//   npm run test:access                   every story, at every width, in both schemes; takes half an hour on 2 cores
//   npm run test:access -- --sample       the key stories at two looks
//   npm run test:access -- --story=REGEX  the stories whose id fits, and nothing else
//   --built                               takes the Storybook that stands there
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const FOLDER = 'tests/access';
const { values } = parseArgs({
  options: { sample: { type: 'boolean' }, built: { type: 'boolean' }, story: { type: 'string' } },
});

/** Runs a command where the tests are looked on, and ends where it fails. */
function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(FOLDER, 'node_modules')))
  // Without their scripts: one of them would load a browser that nobody uses.
  run('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund', '--silent']);
if (!values.built) run('npm', ['run', 'build:storybook']);

const started = Date.now();
const files = values.story ? ['stories', 'layout'] : ['stories', 'layout', 'spoken'];
run(
  process.execPath,
  [
    ...['--import', 'tsx', '--test', '--test-force-exit', '--test-concurrency=1'],
    ...files.map((file) => `${FOLDER}/${file}.test.ts`),
  ],
  { ...(values.sample && { SAMPLE: '1' }), ...(values.story && { STORY: values.story }) },
);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
