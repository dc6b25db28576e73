// PHP versions that Debian does not have, by npm's @php-wasm/node, kept in .cache/wordpress. Run as a script it takes a
// version and the folder of a WordPress, reads PHP from standard input and prints what that prints.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CACHE } from './recipe.mjs';

/** The oldest that the plugin runs on, and those after Debian's 8.2. */
export const PHP_VERSIONS = ['7.4', '8.3', '8.4', '8.5'];

const PACKAGE = '@php-wasm/node@3.1.56';
const folder = path.join(CACHE, 'php-wasm');
const modules = path.join(folder, 'node_modules/@php-wasm');

/** Installs them once: about 470 MB. */
export async function preparePhp() {
  if (existsSync(modules)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"private":true}');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  await promisify(execFile)('npm', ['install', PACKAGE, ...options], { cwd: folder });
}

const load = (name) => import(pathToFileURL(path.join(modules, name, 'index.js')).href);

if (process.argv[1] === import.meta.filename) {
  const [version, site] = process.argv.slice(2);
  const { loadNodeRuntime, createNodeFsMountHandler } = await load('node');
  const { PHP } = await load('universal');
  const php = new PHP(await loadNodeRuntime(version, { emscriptenOptions: { processId: process.pid } }));
  php.mkdir('/site');
  await php.mount('/site', createNodeFsMountHandler(site));
  const said = await php.run({ code: `<?php chdir( '/site' ); ${await text(process.stdin)}` });
  process.stderr.write(said.errors);
  process.stdout.write(said.text, () => process.exit(said.exitCode));
}
