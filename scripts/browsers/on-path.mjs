import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The file a shell would run for this name; undefined where there is none. */
export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
