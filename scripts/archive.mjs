// Makes build/vein-elements-<version>.zip: the files of dist/ that a clinic uploads to its own site. The same bytes every time.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import pkg from '../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..');
const found = await readdir(path.join(root, 'dist'), { withFileTypes: true });
const names = found
  .filter((entry) => entry.isFile())
  .map(({ name }) => name)
  .sort();
const files = {};
for (const name of names) files[name] = await readFile(path.join(root, 'dist', name));

const file = `build/vein-elements-${pkg.version}.zip`;
await mkdir(path.join(root, 'build'), { recursive: true });
// Local parts of a date go into a zip, so this one reads the same in every time zone.
await writeFile(path.join(root, file), zipSync(files, { level: 9, mtime: new Date(2000, 0, 1) }));
console.log(file);
