// Runs the browser tests in each engine and prints a table: npm run test:browsers [-- --install] [--engine NAME] [FILE…]
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import { ENGINES, install } from './engines.mjs';
import { runJourneys } from './journeys.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    install: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true, default: Object.keys(ENGINES) },
  },
});
/** The stories emulate schemes and motion throughout: they are Chromium's, in `npm test`. */
const WORLDS = ['tests/elements/**/*.test.ts', 'tests/a11y/**/*.test.ts'];
const unknown = values.engine.filter((name) => !(name in ENGINES));
if (unknown.length > 0)
  throw new Error(`--engine ${unknown.join(', ')} is none of ${Object.keys(ENGINES).join(', ')}.`);
const engines = values.engine.map((name) => [name, ENGINES[name]]);

const lacking = () => engines.filter(([, engine]) => engine.missing().length > 0);
if (values.install && lacking().length > 0) install(lacking().flatMap(([, { packages }]) => packages));
if (lacking().length > 0) {
  for (const [, { name, missing }] of lacking()) console.error(`${name}: not found: ${missing().join(', ')}`);
  const packages = lacking().flatMap(([, engine]) => engine.packages);
  console.error(
    `On Debian: apt-get install ${packages.join(' ')}, or npm run test:browsers -- --install. ` +
      'Elsewhere: put these programs on the PATH (FIREFOX may name the file), or leave the engine out with --engine.',
  );
  process.exit(1);
}

/** The tests of a suite and of the suites in it. */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** Runs test files in a fresh browser. @returns what became of each file */
async function runFiles({ start }, files) {
  const { launcher, stop } = await start();
  try {
    const runner = await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        ...config,
        files,
        browsers: [launcher],
        reporters: [defaultReporter({ reportTestProgress: false })],
      },
    });
    await new Promise((resolve) => runner.on('stopped', resolve));
    return [...runner.sessions.all()].map(({ passed, errors, testFile, testResults }) => {
      const tests = testResults ? testsOf(testResults) : [];
      // A file that broke before its tests ran is a failure too.
      return { testFile, tests, broken: !passed && (errors.length > 0 || tests.length === 0) };
    });
  } finally {
    await stop?.();
  }
}

async function runEngine(engine) {
  let sessions = await runFiles(engine, positionals.length > 0 ? positionals : WORLDS);
  // A page the browser never opened says nothing of the tests in it: once more, in a fresh browser. No test is run twice.
  const unopened = sessions.filter(({ tests, broken }) => broken && tests.length === 0);
  if (unopened.length > 0) {
    const files = unopened.map(({ testFile }) => testFile);
    console.log(`Not started, so once more: ${files.map((file) => path.relative('.', file)).join(', ')}`);
    sessions = [
      ...sessions.filter((session) => !unopened.includes(session)),
      ...(await runFiles(engine, files)),
    ];
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { tests, broken } of sessions) {
    for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    if (broken) counts.failed++;
  }
  return counts;
}

const rows = [];
for (const [id, engine] of engines) {
  console.log(`\n${engine.name}`);
  rows.push({ engine: engine.name, world: 'element tests', ...(await runEngine(engine)) });
  if (positionals.length === 0 && engine.journeys)
    rows.push({ engine: engine.name, world: 'keyboard journeys', ...(await runJourneys(id)) });
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const line = (...cells) =>
  `${cells[0].padEnd(14)}${cells[1].padEnd(20)}${cells
    .slice(2)
    .map((cell) => String(cell).padStart(16))
    .join('')}`;
console.log(`\n${line('Engine', 'Tests', 'passed', 'failed', 'Chromium only')}`);
for (const { engine, world, passed, failed, skipped } of rows)
  console.log(line(engine, world, passed, failed, skipped));
console.log(line('All', '', sum('passed'), sum('failed'), sum('skipped')));
// The form scripts/count-tests.mjs reads.
console.log(`# pass ${sum('passed')}\n# fail ${sum('failed')}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
