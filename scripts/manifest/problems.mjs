// What is wrong with the manifest: against its schema, without a description, or used by an element and not listed.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');
const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

/** @returns {string[]} one line a violation of the schema */
function againstSchema(manifest) {
  const ajv = new Ajv({ allErrors: true });
  if (ajv.validate(schema, manifest)) return [];
  return ajv.errors.map(({ dataPath, message }) => `the manifest${dataPath} ${message}`);
}

/** @returns {string[]} one line a public thing that no docstring describes */
const undocumented = (declaration) => [
  ...(declaration.description && declaration.summary
    ? []
    : [`${declaration.tagName} lacks a description or @summary`]),
  ...LISTS.flatMap((list) =>
    (declaration[list] ?? [])
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${declaration.tagName}: "${name}" in ${list} is not documented`),
  ),
];

const all = (code, pattern) => [...code.matchAll(pattern)].flatMap(([, names]) => names.split(/\s+/));

/** @returns {string[]} one line a part, slot, event or custom property that the code has and the manifest has not */
function unlisted(declaration, code) {
  const used = {
    cssParts: all(code, /\bpart="?([\w -]+)(?=[">])/g),
    slots: all(code, /<slot name="([\w-]+)"/g),
    events: all(code, /(?:super\(|static type = |\.type = )'(vein-[\w-]+)'/g),
    cssProperties: all(code, /var\((--vein-[\w-]+)/g),
  };
  return Object.entries(used).flatMap(([list, names]) => {
    const listed = new Set(declaration[list]?.map(({ name }) => name));
    return [...new Set(names)]
      .filter((name) => !listed.has(name))
      .map((name) => `${declaration.tagName} uses "${name}", which ${list} does not list`);
  });
}

/** The built code of an element's own folder. */
function codeOf(tagName) {
  const folder = `dist/modules/elements/${tagName.replace('vein-', '')}`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
}

/**
 * @param manifest custom-elements.json, parsed
 * @returns {string[]} one line a problem; empty where there is none
 */
export const problemsOf = (manifest, readCode = codeOf) => [
  ...againstSchema(manifest),
  ...manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((declaration) => [
      ...undocumented(declaration),
      ...unlisted(declaration, readCode(declaration.tagName)),
    ]),
];
