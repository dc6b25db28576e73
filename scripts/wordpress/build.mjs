// Makes build/vein-elements.zip from wordpress/ and dist/: the same bytes every time.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { zipSync } from 'fflate';
import { rollup } from 'rollup';
import pkg from '../../package.json' with { type: 'json' };
import { blockJson } from './block-json.mjs';
import { elementSchema } from './element-schema.mjs';
import { letters } from './letters.mjs';
import { phpValue } from './php-value.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'wordpress/vein-elements');
const build = path.join(root, 'build');
const BUNDLES = ['vein-elements.min.js', 'vein-elements.css', 'THIRD-PARTY-LICENSES.txt'];

/** The sources of the plugin by their path in it, with the version written in. */
async function pluginSources() {
  const files = new Map();
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    const name = path.relative(source, file).split(path.sep).join('/');
    files.set(name, text.replaceAll('\r\n', '\n').replaceAll('{{version}}', pkg.version));
  }
  return files;
}

/** The editor's script: our one source file with the elements' attributes written in. */
async function editorScript(elements) {
  const bundle = await rollup({
    input: path.join(root, 'wordpress/editor/editor.js'),
    plugins: [
      {
        name: 'elements',
        resolveId: (id) => (id === 'elements' ? '\0elements' : null),
        load: (id) => (id === '\0elements' ? `export default ${JSON.stringify(elements, null, 2)};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

const phpFile = (comment, value) =>
  `<?php\n/**\n * ${comment} Written by the build.\n *\n * @package vein-elements\n */\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${phpValue(value)};\n`;

/** Every file of the plugin by its path in it. */
export async function pluginFiles() {
  const elements = await elementSchema(path.join(root, 'dist'));
  const sri = JSON.parse(await readFile(path.join(root, 'dist/sri.json'), 'utf8'));
  const files = await pluginSources();
  for (const name of BUNDLES)
    files.set(`assets/${name}`, await readFile(path.join(root, 'dist', name), 'utf8'));
  files.set('assets/editor.js', await editorScript(elements));
  files.set('generated/elements.php', phpFile('The elements and their attributes.', elements));
  files.set('generated/letters.php', phpFile('Letters without their accents.', letters()));
  files.set(
    'generated/integrity.php',
    phpFile('What a browser compares a file with.', { 'vein-elements.min.js': sri['vein-elements.min.js'] }),
  );
  const render = files.get('includes/render.php');
  files.delete('includes/render.php');
  for (const element of elements) {
    files.set(`blocks/${element.name}/block.json`, blockJson(element, pkg.version));
    files.set(`blocks/${element.name}/render.php`, render.replaceAll('{{tag}}', element.tag));
  }
  return files;
}

/** The zip: names in order, one date, no owner. */
export function zipOf(files) {
  const encoder = new TextEncoder();
  const names = [...files.keys()].sort();
  const entries = names.map((name) => [`vein-elements/${name}`, encoder.encode(files.get(name))]);
  // Local parts of a date go into a zip, so this one reads the same in every time zone.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2000, 0, 1) });
}

if (process.argv[1] === import.meta.filename) {
  const zip = zipOf(await pluginFiles());
  await rm(path.join(build, 'vein-elements.zip'), { force: true });
  await mkdir(build, { recursive: true });
  await writeFile(path.join(build, 'vein-elements.zip'), zip);
  console.log(`build/vein-elements.zip ${zip.length} bytes`);
}
