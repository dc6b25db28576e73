import { zipSync } from 'fflate';

/**
 * A zip of some files, the same bytes whenever and wherever it is made.
 * @param {Iterable<readonly [name: string, content: string | Uint8Array]>} files by their path in the zip
 * @returns {Uint8Array}
 */
export function zip(files) {
  const encoder = new TextEncoder();
  const entries = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => [name, typeof content === 'string' ? encoder.encode(content) : content]);
  // Local parts of a date go into a zip, so this one reads the same in every time zone.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2000, 0, 1) });
}
