// A real WordPress without Docker or MySQL: npm's builds of it and Debian's packages, Debian's PHP, SQLite. Everything is
// kept in .cache/wordpress.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
export const CACHE = path.join(root, '.cache/wordpress');

/**
 * Versions, oldest first: by the name of their archive in npm's builds, which have 6.2.6, 6.3.5, 6.4.5, 6.5.5, 6.6-RC3 and
 * 6.7-alpha-58716, or by the Debian suite that has them as a package.
 */
export const VERSIONS = {
  6.2: { build: 'wp-6.2' },
  6.3: { build: 'wp-6.3' },
  6.4: { build: 'wp-6.4' },
  6.5: { build: 'wp-6.5' },
  6.6: { build: 'wp-beta' },
  6.7: { build: 'wp-nightly' },
  6.8: { suite: 'trixie' },
  7.1: { suite: 'sid' },
};
/** What `npm run test:wordpress` runs without `--all`. */
export const USUAL = ['6.2', '6.8', '7.1'];

const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const SQLITE = '@wp-playground/cli@3.1.56'; // only for the SQLite plugin in it
const EXTENSIONS = ['pdo_sqlite', 'mbstring', 'xml', 'mysqli', 'tokenizer'];
const APT = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-mysql'];
/** WordPress, the themes of the tests, and what Debian takes out of the package. */
const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentyfive', 'wordpress-theme-twentytwentyfour'],
  ...[
    'libjs-cropper',
    'libjs-jquery-ui',
    'libjs-lodash',
    'libjs-underscore',
    'libphp-phpmailer',
    'php-getid3',
  ],
];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
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
    await run('tar', ['xzf', await archive(SQLITE), '-C', draft, 'package/sqlite-database-integration.zip']);
    await unpackZip(path.join(draft, 'package/sqlite-database-integration.zip'), path.join(draft, 'sqlite'));
    for (const version of wanted) {
      const { build, suite } = VERSIONS[version];
      const site = build ? await fromBuilds(build, draft) : await fromDebian(suite, draft);
      await makeSite(version, site, path.join(draft, 'sqlite'));
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A WordPress of npm's builds, unpacked. */
async function fromBuilds(name, draft) {
  const parts = [`package/public/${name}`, `package/src/wordpress/${name}.zip`];
  await run('tar', ['xzf', await archive(BUILDS), '-C', draft, ...parts]);
  const site = path.join(draft, parts[0]);
  await unpackZip(path.join(draft, parts[1]), site);
  return site;
}

/** The mirror that this machine's own package lists come from. */
async function mirror() {
  const asked = ['indextargets', '--format', '$(REPO_URI)', 'Origin: Debian', 'Label: Debian'];
  const { stdout } = await run('apt-get', asked).catch(() => ({ stdout: '' }));
  return stdout.split('\n')[0] || 'http://deb.debian.org/debian/';
}

/** The WordPress of a Debian suite, unpacked; apt's own folders and lists are not touched. */
async function fromDebian(suite, draft) {
  if (!existsSync(KEYRING))
    throw new Error(`This WordPress comes from Debian’s ${suite}: it needs apt-get, dpkg and ${KEYRING}.`);
  const folder = path.join(CACHE, `debian-${suite}`);
  const packages = path.join(folder, 'packages');
  if (!existsSync(packages)) {
    const fresh = path.join(draft, `debian-${suite}`);
    for (const name of ['lists/partial', 'cache/archives/partial', 'packages'])
      await mkdir(path.join(fresh, name), { recursive: true });
    const list = path.join(fresh, 'sources.list');
    await writeFile(list, `deb [signed-by=${KEYRING}] ${await mirror()} ${suite} main\n`);
    const options = [
      `Dir::Etc::sourcelist=${list}`,
      'Dir::Etc::sourceparts=/dev/null',
      `Dir::State::lists=${path.join(fresh, 'lists')}`,
      `Dir::Cache=${path.join(fresh, 'cache')}`,
      'APT::Sandbox::User=root',
      'Acquire::Languages=none',
    ].flatMap((option) => ['-o', option]);
    await run('apt-get', [...options, '-qq', 'update'], { maxBuffer: 1e8 });
    await run('apt-get', [...options, '-qq', 'download', ...PACKAGES], { cwd: path.join(fresh, 'packages') });
    await mkdir(folder, { recursive: true });
    await rename(path.join(fresh, 'packages'), packages);
  }
  const tree = path.join(draft, `tree-${suite}`);
  for (const name of await readdir(packages)) await run('dpkg', ['-x', path.join(packages, name), tree]);
  const wordpress = path.join(tree, 'usr/share/wordpress');
  // Debian's own configuration; the first is a link to nothing here.
  for (const name of ['.htaccess', 'wp-config.php']) await rm(path.join(wordpress, name), { force: true });
  const site = path.join(draft, `site-${suite}`);
  await run('cp', ['-rL', wordpress, site]);
  await mkdir(path.join(site, 'wp-content/mu-plugins'), { recursive: true });
  return site;
}

/** Installs WordPress in a folder, and keeps it as the version's template. */
async function makeSite(version, site, sqlite) {
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
