import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}
const read = (folder: string): Package =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;

/** Licences that let a clinic use and pass on what we ship. */
const ALLOWED = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', '0BSD', 'Apache-2.0'];

/** Everything that comes with an installed package, by name. */
function shipped(folder: string, known = new Map<string, Package>()): ReadonlyMap<string, Package> {
  for (const name of Object.keys(read(folder).dependencies ?? {})) {
    if (known.has(name)) continue;
    const inner = `node_modules/${name}`;
    known.set(name, read(inner));
    shipped(inner, known);
  }
  return known;
}

for (const [name, { license, scripts = {} }] of shipped('.')) {
  test(`${name}, which ships, has a licence that allows it, and runs nothing on install`, () => {
    assert.ok(ALLOWED.includes(license ?? ''), `licence "${license ?? ''}"`);
    const hooks = ['preinstall', 'install', 'postinstall'].filter((hook) => hook in scripts);
    assert.deepEqual(hooks, []);
  });
}

test('the package itself runs nothing on install', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare'].filter(
    (hook) => hook in (read('.').scripts ?? {}),
  );
  assert.deepEqual(hooks, []);
});

test('every package of the lock file comes with a hash', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
  };
  const without = Object.entries(packages).filter(
    ([name, { integrity, link }]) => name && !link && !integrity,
  );
  assert.deepEqual(without, []);
});

/** The hash of every file in a folder, by path. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash('sha384').update(readFileSync(file)).digest('base64'),
      ]),
  );

test(
  'built twice, in two folders of different depth, dist is the same to the byte',
  { timeout: 600_000, skip: process.env.FULL !== '1' && 'FULL=1 runs it' },
  () => {
    const built = ['a', 'b/deeper/down'].map((where) => {
      const home = mkdtempSync(path.join(tmpdir(), 'vein-build-'));
      const folder = path.join(home, where);
      try {
        const skip = ['.git', '.cache', 'node_modules', 'dist', 'build', 'storybook-static', 'bench'];
        cpSync('.', folder, {
          recursive: true,
          filter: (from) => !skip.includes(path.relative('.', from).split(path.sep)[0]!),
        });
        symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
        execFileSync('npm', ['run', '--silent', 'build'], {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'inherit'],
        });
        return hashes(path.join(folder, 'dist'));
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    });
    assert.ok(Object.keys(built[0]!).length > 50);
    assert.deepEqual(built[1], built[0]);
    assert.deepEqual(hashes('dist'), built[0], 'and it is the dist that stands here');
  },
);
