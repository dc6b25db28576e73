import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { unzipSync } from 'fflate';

/** What the release makes on a machine in some time zone. */
function archive(zone: string): Buffer {
  const env = { ...process.env, TZ: zone };
  return readFileSync(execFileSync('node', ['scripts/archive.mjs'], { env, encoding: 'utf8' }).trim());
}

test('the archive of a release holds the files of dist/, and is the same bytes each time', () => {
  const bytes = archive('America/Los_Angeles');
  assert.ok(bytes.equals(archive('Asia/Tokyo')));
  const files = unzipSync(bytes);
  const wanted = readdirSync('dist', { withFileTypes: true }).filter((entry) => entry.isFile());
  assert.deepEqual(Object.keys(files).sort(), wanted.map(({ name }) => name).sort());
  assert.deepEqual(Buffer.from(files['vein-elements.min.js']!), readFileSync('dist/vein-elements.min.js'));
});
