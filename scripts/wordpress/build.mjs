// Makes build/vein-elements.zip from wordpress/ and dist/: the same bytes every time. With --keep, at a release, the
// files that pages name are written into wordpress/kept/ too, which is committed: the next release brings them along.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { rollup } from 'rollup';
import pkg from '../../package.json' with { type: 'json' };
import { zip } from '../zip.mjs';
import { blockJson } from './block-json.mjs';
import { contentOf } from './content-changes.mjs';
import { elementSchema } from './element-schema.mjs';
import { letters } from './letters.mjs';
import { phpValue } from './php-value.mjs';
import { SCRIPTS, jed, mo, scriptStrings } from './strings.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'wordpress/vein-elements');
const build = path.join(root, 'build');
const KEPT = path.join(root, 'wordpress/kept');
/** The files that pages name. */
const NAMED = [
  'vein-elements.min.js',
  'vein-call-to-book.min.js',
  'vein-elements.css',
  'clinical-protocol.html',
];
const LICENSES = 'THIRD-PARTY-LICENSES.txt';

/** `vein-elements.0123456789.min.js`: a name that no other content has. */
const hashed = (name, text) =>
  name.replace('.', `.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.`);

/** The sources of the plugin by their path in it, with the version written in. */
async function pluginSources(version) {
  const files = new Map();
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    const name = path.relative(source, file).split(path.sep).join('/');
    files.set(name, text.replaceAll('\r\n', '\n').replaceAll('{{version}}', version));
  }
  return files;
}

/** A script of the admin: our source files with the elements' attributes and their readers of clinic data written in. */
async function adminScript(file, elements, dist) {
  const bundle = await rollup({
    input: path.join(root, 'wordpress', file),
    plugins: [
      {
        name: 'elements',
        resolveId: (id) =>
          id === 'elements' ? '\0elements' : id.startsWith('clinic/') ? path.join(dist, 'modules', id) : null,
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

/** The files that pages name, by their names in the release, each with its hashed name. */
async function namedFiles(dist) {
  const files = await Promise.all(
    NAMED.map(async (name) => {
      const text = await readFile(path.join(dist, name), 'utf8');
      return [name, { name: hashed(name, text), text }];
    }),
  );
  return new Map(files);
}

/** `embed.html`, whose name is the same in every version, with the hashed names of what it loads. */
async function embedPage(dist, named) {
  const text = await readFile(path.join(dist, 'embed.html'), 'utf8');
  return text.replace(/(?<=(?:href|src)=")vein-[^"]+/g, (release) => named.get(release).name);
}

/** The translations as PHP and scripts read them, made of the catalogs. */
async function translations(files) {
  const made = new Map();
  for (const [name, text] of files) {
    const [, language] = /^languages\/vein-elements-(\w+)\.po$/.exec(name) ?? [];
    if (!language) continue;
    made.set(name.replace(/po$/, 'mo'), mo(text));
    for (const [handle, folder] of Object.entries(SCRIPTS))
      made.set(`${name.slice(0, -3)}-${handle}.json`, jed(text, await scriptStrings(folder), language));
  }
  return made;
}

/**
 * Keeps what pages of this release name, in place of what was kept before.
 * @param {string} folder
 * @param {string} dist the folder of the built files
 */
export async function keep(folder, dist) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, text } of (await namedFiles(dist)).values())
    await writeFile(path.join(folder, name), text);
}

/**
 * Every file of the plugin by its path in it.
 * @param {object} [from]
 * @param {string} [from.version] of the plugin
 * @param {string} [from.dist] the folder of the built files
 * @param {string} [from.kept] the folder of the last release's files; it need not be there
 * @returns {Promise<Map<string, string | Uint8Array>>}
 */
export async function pluginFiles({
  version = pkg.version,
  dist = path.join(root, 'dist'),
  kept = KEPT,
} = {}) {
  const elements = await elementSchema(dist);
  const files = await pluginSources(version);
  for (const [name, content] of await translations(files)) files.set(name, content);
  for (const name of existsSync(kept) ? await readdir(kept) : [])
    files.set(`assets/${name}`, await readFile(path.join(kept, name), 'utf8'));
  const named = await namedFiles(dist);
  for (const { name, text } of named.values()) files.set(`assets/${name}`, text);
  files.set('assets/embed.html', await embedPage(dist, named));
  files.set('assets/embed-resize.js', await readFile(path.join(dist, 'embed-resize.js'), 'utf8'));
  files.set(`assets/${LICENSES}`, await readFile(path.join(dist, LICENSES), 'utf8'));
  files.set('assets/editor.js', await adminScript('editor/editor.js', elements, dist));
  files.set('assets/settings.js', await adminScript('settings/settings.js', elements, dist));
  files.set('generated/elements.php', phpFile('The elements and their attributes.', elements));
  files.set('generated/letters.php', phpFile('Letters without their accents.', letters()));
  files.set(
    'generated/assets.php',
    phpFile(
      'The files that pages name, with their hashes.',
      Object.fromEntries([...named].map(([release, { name }]) => [release, name])),
    ),
  );
  files.set(
    'generated/content.php',
    phpFile(
      'The medical content: its version, and what changed since each earlier one.',
      await contentOf(path.join(root, 'clinical/history')),
    ),
  );
  const render = files.get('includes/render.php');
  files.delete('includes/render.php');
  for (const element of elements) {
    files.set(`blocks/${element.name}/block.json`, blockJson(element, version));
    files.set(`blocks/${element.name}/render.php`, render.replaceAll('{{tag}}', element.tag));
  }
  return files;
}

/** The zip: names in order, one date, no owner. */
export const zipOf = (files) => zip([...files].map(([name, content]) => [`vein-elements/${name}`, content]));

if (process.argv[1] === import.meta.filename) {
  const made = zipOf(await pluginFiles());
  await rm(path.join(build, 'vein-elements.zip'), { force: true });
  await mkdir(build, { recursive: true });
  await writeFile(path.join(build, 'vein-elements.zip'), made);
  console.log(`build/vein-elements.zip ${made.length} bytes`);
  if (process.argv.includes('--keep')) await keep(KEPT, path.join(root, 'dist'));
}
