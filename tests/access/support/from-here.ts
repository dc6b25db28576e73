import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The packages of this folder, which the root knows nothing of. */
export const PACKAGES = path.resolve(import.meta.dirname, '../node_modules');
const require = createRequire(path.join(PACKAGES, 'none.js'));

/** Imports a package of this folder. Its types are written by whoever asks: the root is checked without it. */
export const importHere = async <T>(name: string, file?: string): Promise<T> =>
  (await import(
    file ? pathToFileURL(path.join(PACKAGES, name, file)).href : pathToFileURL(require.resolve(name)).href
  )) as T;

/** The version of an installed package. */
export const versionOf = (name: string, packages = PACKAGES): string =>
  (JSON.parse(readFileSync(path.join(packages, name, 'package.json'), 'utf8')) as { version: string })
    .version;
