// Makes build/vein-elements-<version>.zip: the files of dist/ that a clinic uploads to its own site. The same bytes every time.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pkg from '../package.json' with { type: 'json' };
import { zip } from './zip.mjs';

const root = path.resolve(import.meta.dirname, '..');
const found = await readdir(path.join(root, 'dist'), { withFileTypes: true });
const files = found
  .filter((entry) => entry.isFile())
  .map(async ({ name }) => [name, await readFile(path.join(root, 'dist', name))]);

const file = `build/vein-elements-${pkg.version}.zip`;
await mkdir(path.join(root, 'build'), { recursive: true });
await writeFile(path.join(root, file), zip(await Promise.all(files)));
console.log(file);
