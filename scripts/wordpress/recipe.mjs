// A real WordPress without Docker or MySQL: npm's builds of it, Debian's PHP, SQLite. Everything is kept in .cache/wordpress.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
export const CACHE = path.join(root, '.cache/wordpress');

/** Versions by the name of their archive, oldest first: 6.2.6, 6.3.5, 6.4.5, 6.5.5, 6.6-RC3 and 6.7-alpha-58716 are in them. */
export const VERSIONS = {
  6.2: 'wp-6.2',
  6.3: 'wp-6.3',
  6.4: 'wp-6.4',
  6.5: 'wp-6.5',
  6.6: 'wp-beta',
  6.7: 'wp-nightly',
};
/** What `npm run test:wordpress` runs without `--all`. */
export const USUAL = ['6.2', '6.5', '6.7'];

const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const SQLITE = '@wp-playground/cli@3.1.56'; // only for the SQLite plugin in it
const EXTENSIONS = ['pdo_sqlite', 'mbstring', 'xml', 'mysqli', 'tokenizer'];
const APT = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-mysql'];
const RECIPE = 1; // a new number builds the sites anew

/** What is missing on this machine, in words; empty where nothing is. */
export async function missing() {
  const tar = await run('tar', ['--version']).then(
    () => true,
    () => false,
  );
  const modules = await run('php', ['-m']).then(
    ({ stdout }) => stdout.split('\n'),
    () => undefined,
  );
  return [
    ...(tar ? [] : ['tar']),
    ...(modules
      ? EXTENSIONS.filter((name) => !modules.includes(name)).map((name) => `PHP's ${name}`)
      : ['php']),
  ];
}

/** Installs PHP on Debian, as root. */
export async function install() {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1e8 };
  const wait = ['-o', 'DPkg::Lock::Timeout=500'];
  await run('apt-get', [...wait, 'update', '-qq'], options);
  await run('apt-get', [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...APT], options);
}

/** Downloads a package once and says where its archive is. */
async function archive(spec) {
  const file = path.join(CACHE, `${spec.slice(1).replace(/[/@]/g, '-')}.tgz`);
  if (!existsSync(file)) {
    await mkdir(CACHE, { recursive: true });
    await run('npm', ['pack', '--silent', spec, '--pack-destination', CACHE], { cwd: root });
  }
  return file;
}

async function unpackZip(file, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(file)))) {
    const target = path.join(folder, name);
    await mkdir(name.endsWith('/') ? target : path.dirname(target), { recursive: true });
    if (!name.endsWith('/')) await writeFile(target, bytes);
  }
}

/** The folder of an installed WordPress of this version; tests copy it and never change it. */
export const templateOf = (version) => path.join(CACHE, `site-${version}-${RECIPE}`);

/** Makes the sites that are not there yet. */
export async function prepare(versions) {
  const wanted = versions.filter((version) => !existsSync(templateOf(version)));
  if (wanted.length === 0) return;
  const draft = path.join(CACHE, `draft-${process.pid}`);
  await mkdir(draft, { recursive: true });
  try {
    const folders = wanted.map((version) => VERSIONS[version]);
    await run('tar', [
      'xzf',
      await archive(BUILDS),
      '-C',
      draft,
      ...folders.flatMap((name) => [`package/public/${name}`, `package/src/wordpress/${name}.zip`]),
    ]);
    await run('tar', ['xzf', await archive(SQLITE), '-C', draft, 'package/sqlite-database-integration.zip']);
    await unpackZip(path.join(draft, 'package/sqlite-database-integration.zip'), path.join(draft, 'sqlite'));
    for (const version of wanted)
      await makeSite(version, path.join(draft, 'package'), path.join(draft, 'sqlite'));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function makeSite(version, parts, sqlite) {
  const site = path.join(parts, 'public', VERSIONS[version]);
  await unpackZip(path.join(parts, 'src/wordpress', `${VERSIONS[version]}.zip`), site);
  const plugins = path.join(site, 'wp-content/plugins');
  const database = path.join(plugins, 'sqlite-database-integration');
  await rm(path.join(site, 'wp-content/database'), { recursive: true, force: true });
  await rm(database, { recursive: true, force: true });
  await cp(path.join(sqlite, 'plugin-sqlite-database-integration'), database, { recursive: true });
  await cp(path.join(database, 'db.copy'), path.join(site, 'wp-content/db.php'));
  for (const name of ['wp-config.php', 'router.php', 'install.php'])
    await cp(path.join(import.meta.dirname, 'site', name), path.join(site, name));
  await run('php', ['install.php'], { cwd: site });
  await rename(site, templateOf(version));
}
