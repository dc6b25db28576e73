// npm run test:wordpress [-- --install] [-- --all] [-- --php] [-- 6.5]: the plugin in real WordPresses and a real browser;
// with --php also on the PHPs that Debian does not have.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { PHP_VERSIONS, preparePhp } from './php-wasm.mjs';
import { USUAL, VERSIONS, install, missing, prepare } from './recipe.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const named = args.filter((arg) => arg in VERSIONS);
const files = args.filter((arg) => arg.endsWith('.test.ts'));
const unknown = args.filter((arg) => !['--install', '--all', '--php', ...named, ...files].includes(arg));
if (unknown.length > 0)
  fail(`Unknown: ${unknown.join(' ')}. Allowed: --install --all --php ${Object.keys(VERSIONS).join(' ')}`);

let lacks = await missing();
if (lacks.length > 0 && args.includes('--install')) {
  console.log(`Installing, for want of ${lacks.join(', ')} …`);
  await install();
  lacks = await missing();
}
if (lacks.length > 0) {
  fail(
    `The WordPress tests need ${lacks.join(', ')}. On Debian, as root: npm run test:wordpress -- --install\n` +
      'Elsewhere install PHP 8 for the command line with pdo_sqlite, mbstring, xml and mysqli.',
  );
}

const versions = args.includes('--all') ? Object.keys(VERSIONS) : named.length > 0 ? named : USUAL;
await prepare(versions);
const isOnEveryPhp = args.includes('--php') || args.includes('--all');
if (isOnEveryPhp) await preparePhp();
const folder = path.join(root, 'tests/wordpress');
const tests =
  files.length > 0 ? files : (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).sort();
const { status } = await new Promise((resolve) => {
  const full = {
    ...(args.includes('--all') && { FULL: '1' }),
    ...(isOnEveryPhp && { PHP_VERSIONS: PHP_VERSIONS.join(' ') }),
  };
  spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--test', '--test-concurrency=2'],
      ...tests.map((name) => path.join('tests/wordpress', path.basename(name))),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...full, WORDPRESS_VERSIONS: versions.join(' ') } },
  ).on('exit', (code) => resolve({ status: code ?? 1 }));
});
process.exitCode = status;

function fail(message) {
  console.error(message);
  process.exit(1);
}
