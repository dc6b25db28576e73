// The files of dist/ that are not bundles: the optional style sheet, the licences of what is bundled, the SRI hashes.
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';

const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'tslib'];

const licences = await Promise.all(
  BUNDLED.map(async (name) => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[sc]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file; what we ship must carry it`);
    return `${name} ${version} (${license})\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`;
  }),
);
const text = licences.join(`\n${'-'.repeat(80)}\n\n`);
await writeFile('dist/THIRD-PARTY-LICENSES.txt', text.replaceAll('\r\n', '\n'));

// What its first comment says is for those who load it; the others are for those who change it.
const css = await readFile('src/styles/vein-elements.css', 'utf8');
await writeFile('dist/vein-elements.css', css.replace(/ *\/\*(?!!)[^]*?\*\//g, '').replace(/\n{2,}/g, '\n'));

const hashes = {};
for (const file of (await readdir('dist')).filter((name) => /\.(js|mjs|css)$/.test(name)).sort()) {
  const hash = createHash('sha384').update(await readFile(`dist/${file}`));
  hashes[file] = `sha384-${hash.digest('base64')}`;
}
await writeFile('dist/sri.json', `${JSON.stringify(hashes, null, 2)}\n`);
