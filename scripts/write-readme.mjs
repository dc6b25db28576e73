// Writes into README what is built: the bundle's hash in the snippet, and the reference tables from the manifest. Writes the
// version wherever a document names a file of it.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { reference } from './manifest/reference.mjs';

const hashes = JSON.parse(await readFile('dist/sri.json', 'utf8'));
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const readme = await readFile('README.md', 'utf8');

const tag = `<script src="/vein-elements/${version}/vein-elements.min.js" integrity="${hashes['vein-elements.min.js']}" crossorigin="anonymous" defer></script>`;
const tables = reference(manifest.modules.flatMap(({ declarations }) => declarations));
const marked = /(<!-- reference: [^>]*-->)[^]*?(<!-- \/reference -->)/;
if (!marked.test(readme)) throw new Error('README.md has lost its reference marks');
const written = readme
  .replace(/<script src="[^>]+><\/script>/, tag)
  .replace(marked, (_, start, end) => `${start}\n\n${tables}\n\n${end}`);
await writeFile(
  'README.md',
  await format(written, { ...(await resolveConfig('README.md')), parser: 'markdown' }),
);

/** Documents that a reader copies an address or a policy's name from. */
const NAMING = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/paste.md',
  'docs/recipes.md',
  'examples/wordpress/without-plugin.html',
];
for (const file of NAMING) {
  const text = await readFile(file, 'utf8');
  const now = text.replace(/(?<=vein-elements[/-])\d+\.\d+\.\d+/g, version);
  if (now !== text) await writeFile(file, now);
}
