// Collects what the plugin says: writes wordpress/vein-elements/languages/vein-elements.pot, and brings the translations
// beside it up to date. Run it after a word was changed; a test fails where it was not.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import gettext from 'gettext-parser';
import { Engine } from 'php-parser';
import { parseAst } from 'rollup/parseAst';
import { blockJson } from './block-json.mjs';
import { elementSchema } from './element-schema.mjs';

const root = path.resolve(import.meta.dirname, '../..');
export const LANGUAGES = path.join(root, 'wordpress/vein-elements/languages');
/** The scripts by the handle that WordPress knows them by, each with its sources. */
export const SCRIPTS = {
  'vein-elements-editor': 'wordpress/editor',
  'vein-elements-settings': 'wordpress/settings',
};
const FUNCTIONS = new Set(['__', 'esc_html__', 'esc_attr__']);
/** What WordPress calls the parts of a block when it translates them. */
const BLOCK_PARTS = { title: 'block title', description: 'block description', keywords: 'block keyword' };

/** @typedef {{ text: string, context?: string, reference: string, comment?: string }} Said */

const filesIn = async (folder, ext) =>
  (await readdir(path.join(root, folder), { recursive: true }))
    .filter((name) => name.endsWith(ext))
    .sort()
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`);

/** Every node of a syntax tree that satisfies a test. */
function* nodes(tree, test) {
  if (Array.isArray(tree)) for (const node of tree) yield* nodes(node, test);
  else if (tree && typeof tree === 'object') {
    if (test(tree)) yield tree;
    for (const [key, value] of Object.entries(tree)) if (key !== 'loc') yield* nodes(value, test);
  }
}

/** The comment for translators in one of the two lines above. */
const commentAbove = (lines, line) =>
  /translators: (.*?)(?: \*\/|$)/.exec(lines.slice(Math.max(0, line - 3), line - 1).join('\n'))?.[1];

/** @returns {Said[]} */
function fromPhp(source, file) {
  const tree = new Engine({ parser: { version: '7.4' }, ast: { withPositions: true } }).parseCode(
    source,
    file,
  );
  const lines = source.split('\n');
  const calls = nodes(tree, ({ kind, what }) => kind === 'call' && FUNCTIONS.has(what?.name));
  return [...calls].map(({ arguments: [text], loc }) => ({
    text: text.value,
    reference: file,
    comment: commentAbove(lines, loc.start.line),
  }));
}

/** @returns {Said[]} */
function fromScript(source, file) {
  const calls = nodes(
    parseAst(source),
    ({ type, callee }) => type === 'CallExpression' && callee.name === '__',
  );
  return [...calls].map(({ arguments: [text], start }) => ({
    text: text.value,
    reference: file,
    comment: commentAbove(source.split('\n'), source.slice(0, start).split('\n').length),
  }));
}

/** @returns {Promise<Said[]>} */
async function fromBlocks(dist) {
  const blocks = (await elementSchema(dist)).map((element) => JSON.parse(blockJson(element, '0')));
  return blocks.flatMap((block) =>
    Object.entries(BLOCK_PARTS).flatMap(([part, context]) =>
      [block[part]].flat().map((text) => ({ text, context, reference: `blocks/${block.title}` })),
    ),
  );
}

/** What one script says. */
export const scriptStrings = async (folder) =>
  (
    await Promise.all(
      (await filesIn(folder, '.js')).map(async (file) =>
        fromScript(await readFile(path.join(root, file), 'utf8'), file),
      ),
    )
  ).flat();

/** All that the plugin says, in the order of the files. */
export async function strings(dist = path.join(root, 'dist')) {
  const php = await Promise.all(
    (await filesIn('wordpress/vein-elements', '.php')).map(async (file) =>
      fromPhp(await readFile(path.join(root, file), 'utf8'), file),
    ),
  );
  const scripts = await Promise.all(Object.values(SCRIPTS).map(scriptStrings));
  const main = await readFile(path.join(root, 'wordpress/vein-elements/vein-elements.php'), 'utf8');
  const description = /^ \* Description: +(.*)$/m.exec(main)[1];
  const header = [{ text: description, reference: 'wordpress/vein-elements/vein-elements.php' }];
  return [...header, ...php.flat(), ...(await fromBlocks(dist)), ...scripts.flat()];
}

/**
 * A catalog as gettext-parser takes it.
 * @param {readonly Said[]} said
 * @param {Record<string, string>} headers
 * @param {(text: string, context: string) => string} translate
 */
function catalog(said, headers, translate) {
  const translations = { '': { '': { msgid: '', msgstr: [''] } } };
  for (const { text, context = '', reference, comment } of said) {
    const entries = (translations[context] ??= {});
    const entry = (entries[text] ??= {
      msgid: text,
      ...(context && { msgctxt: context }),
      msgstr: [translate(text, context)],
      comments: { reference: '', extracted: '' },
    });
    const references = new Set([...entry.comments.reference.split('\n'), reference].filter(Boolean));
    entry.comments.reference = [...references].join('\n');
    entry.comments.extracted ||= comment ? `translators: ${comment}` : '';
  }
  return { charset: 'utf-8', headers, translations };
}

const HEADERS = {
  'Project-Id-Version': 'Vein Elements',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
  'MIME-Version': '1.0',
  'X-Domain': 'vein-elements',
};
const po = (content) => gettext.po.compile(content, { foldLength: 100 }).toString().trimEnd() + '\n';

/** The template of all languages. */
export const template = (said) => po(catalog(said, HEADERS, () => ''));

/** A language's catalog with what is said now; what is no longer said goes. */
export function updated(said, text) {
  const { translations, headers } = gettext.po.parse(text);
  const translate = (id, context) => translations[context]?.[id]?.msgstr[0] ?? '';
  return po(catalog(said, { ...HEADERS, ...headers }, translate));
}

/**
 * The entries of a catalog.
 * @param {string} text
 * @returns {{ text: string, translated: string }[]}
 */
export const entriesOf = (text) =>
  Object.values(gettext.po.parse(text).translations)
    .flatMap((context) => Object.values(context))
    .filter(({ msgid }) => msgid)
    .map(({ msgid, msgstr }) => ({ text: msgid, translated: msgstr[0] }));

/** A catalog as WordPress's PHP reads it. */
export const mo = (text) => gettext.mo.compile(gettext.po.parse(text));

/** A catalog as WordPress's scripts read it: what one script says. */
export function jed(text, said, language) {
  const { translations } = gettext.po.parse(text);
  const words = said.map(({ text: id }) => [id, [translations['']?.[id]?.msgstr[0] ?? '']]);
  const head = { '': { domain: 'messages', lang: language, 'plural-forms': 'nplurals=2; plural=(n != 1);' } };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { ...head, ...Object.fromEntries(words) } } })}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const said = await strings();
  await writeFile(path.join(LANGUAGES, 'vein-elements.pot'), template(said));
  for (const name of (await readdir(LANGUAGES)).filter((one) => one.endsWith('.po'))) {
    const file = path.join(LANGUAGES, name);
    await writeFile(file, updated(said, await readFile(file, 'utf8')));
  }
}
