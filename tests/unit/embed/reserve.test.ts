import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { HEIGHTS } from '../../../src/embed/heights.js';
import { reserve } from '../../../src/embed/reserve.js';

test('what ends a reserve is what the elements and their places say when they are drawn', async () => {
  const [, name = ''] = /var\((--\w+),/.exec(reserve('vein-pump-diagram', {})) ?? [];
  assert.match(
    await readFile('src/styles/host.styles.ts', 'utf8'),
    new RegExp(`:host \\{\\s+${name}: block;`),
  );
  assert.match(await readFile('src/lib/mount.ts', 'utf8'), new RegExp(`${name}:block\\}`));
  assert.match(
    await readFile('src/styles/vein-elements.css', 'utf8'),
    new RegExp(`\\[style\\*='${name}'\\]`),
  );
});

test('the row without a name is the last one: it fits whatever is written', () => {
  for (const rows of Object.values(HEIGHTS)) assert.equal(Object.keys(rows).at(-1), '');
});
