import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { CACHE, templateOf } from '../../../scripts/wordpress/recipe.mjs';

const run = promisify(execFile);
const here = path.resolve(import.meta.dirname, '..');
export const ZIP = path.resolve(here, '../../build/vein-elements.zip');

/** The versions of this run; `npm run test:wordpress` names them. */
export const versions = (process.env.WORDPRESS_VERSIONS ?? '').split(' ').filter(Boolean);

/** What depends little on the version: the newest of this run, or all of them with `--all`. */
export const fewVersions = process.env.FULL ? versions : versions.slice(-1);

/** A WordPress of one's own, on a free port of this machine. */
export interface Site {
  readonly version: string;
  readonly origin: string;
  readonly folder: string;
  /** Runs PHP inside this WordPress and returns what it prints. */
  readonly php: (code: string) => Promise<string>;
  /** What PHP complained of since the start. */
  readonly debugLog: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface SiteOptions {
  /** Whether WordPress installs and activates our zip first; it does unless this is false. */
  readonly plugin?: boolean;
  /** Must-use plugins from tests/wordpress/mu-plugins, by name. */
  readonly mustUse?: readonly string[];
  /** A theme from tests/wordpress/themes, by name. */
  readonly theme?: string;
  /** Whether it is a network of sites in folders, whose super admin is the administrator. */
  readonly network?: boolean;
}

const INSTALL = `
  require_once ABSPATH . 'wp-admin/includes/admin.php';
  require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
  $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
  $done = $upgrader->install( getenv( 'ZIP' ) );
  if ( true !== $done ) { fwrite( STDERR, wp_json_encode( $done ) ); exit( 1 ); }
  $error = activate_plugin( 'vein-elements/vein-elements.php' );
  if ( is_wp_error( $error ) ) { fwrite( STDERR, $error->get_error_message() ); exit( 1 ); }`;

const NETWORK = `
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  require_once ABSPATH . 'wp-admin/includes/network.php';
  foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) { $wpdb->$table = $prefixed; }
  install_network();
  // A network reads its address from here; the constants are a single site's.
  foreach ( array( 'home', 'siteurl' ) as $name ) {
    $wpdb->update( $wpdb->options, array( 'option_value' => WP_HOME ), array( 'option_name' => $name ) );
  }
  $done = populate_network( 1, $_SERVER['HTTP_HOST'], 'administrator@example.com', 'Network', '/', false );
  if ( true !== $done ) { fwrite( STDERR, wp_json_encode( $done ) ); exit( 1 ); }`;

/** Makes a single site the first of a network, as Tools → Network Setup does. */
async function makeNetwork(folder: string, host: string, php: Site['php']): Promise<void> {
  await php(NETWORK);
  const file = path.join(folder, 'wp-config.php');
  const config = await readFile(file, 'utf8');
  await rm(file); // a hard link of every site's
  const constants = [
    `'MULTISITE', true`,
    `'SUBDOMAIN_INSTALL', false`,
    `'DOMAIN_CURRENT_SITE', '${host}'`,
    `'PATH_CURRENT_SITE', '/'`,
    `'SITE_ID_CURRENT_SITE', 1`,
    `'BLOG_ID_CURRENT_SITE', 1`,
  ];
  await writeFile(
    file,
    config.replace('<?php', `<?php\n${constants.map((one) => `define( ${one} );`).join('\n')}`),
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a WordPress of this version with our plugin, installed from the zip by WordPress itself. */
export async function startSite(version: string, options: SiteOptions = {}): Promise<Site> {
  await mkdir(path.join(CACHE, 'run'), { recursive: true });
  const place = await mkdtemp(path.join(CACHE, 'run', `${version}-`));
  const folder = path.join(place, 'site');
  // Hard links: WordPress writes into none of its own files; the database is a real copy.
  await run('cp', ['-al', templateOf(version), folder]);
  await rm(path.join(folder, 'wp-content/debug.log'), { force: true }); // one build ships with its maker's
  const database = path.join(folder, 'wp-content/database');
  await rm(database, { recursive: true });
  await cp(path.join(templateOf(version), 'wp-content/database'), database, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;

  const php = async (code: string): Promise<string> => {
    const script = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REMOTE_ADDR'] = '127.0.0.1'; require 'wp-load.php'; ${code}`;
    const { stdout } = await run('php', ['-r', script], { cwd: folder, env: { ...process.env, ZIP } });
    return stdout;
  };

  if (options.plugin !== false) await php(INSTALL);
  if (options.network) await makeNetwork(folder, `127.0.0.1:${port}`, php);
  for (const name of options.mustUse ?? [])
    await cp(path.join(here, 'mu-plugins', name), path.join(folder, 'wp-content/mu-plugins', name));
  if (options.theme) {
    await cp(
      path.join(here, 'themes', options.theme),
      path.join(folder, 'wp-content/themes', options.theme),
      {
        recursive: true,
      },
    );
    await php(`switch_theme( '${options.theme}' );`);
  }
  const server = spawn(
    'php',
    [
      '-d',
      'opcache.enable_cli=1',
      '-d',
      'opcache.memory_consumption=128',
      '-S',
      `127.0.0.1:${port}`,
      'router.php',
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  process.once('exit', () => server.kill('SIGKILL'));
  await answered(origin);
  return {
    version,
    origin,
    folder,
    php,
    async debugLog() {
      const file = path.join(folder, 'wp-content/debug.log');
      return existsSync(file) ? readFile(file, 'utf8') : '';
    },
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await gone;
      await rm(place, { recursive: true, force: true });
    },
  };
}

async function answered(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${origin}/wp-login.php`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No WordPress answers at ${origin}.`);
}
