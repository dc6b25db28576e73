// The three engines the tests run in, where each is found, and what installs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from '../chromium.mjs';
import { firefoxOptions, firefoxPath } from './firefox.mjs';
import { launch } from './launch.mjs';
import { onPath } from './on-path.mjs';
import { startWebKit } from './webkit.mjs';

const miniBrowser = () =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu', 'arm-linux-gnueabihf']
    .flatMap((triplet) =>
      ['6.0', '4.1', '4.0'].map((api) => `/usr/lib/${triplet}/webkit2gtk-${api}/MiniBrowser`),
    )
    .find((file) => existsSync(file));

/**
 * @typedef {object} Engine
 * @property {string} name what the table calls it
 * @property {string[]} packages what apt installs for it
 * @property {boolean} journeys whether puppeteer drives it through the keyboard journeys
 * @property {() => string[]} missing the programs that are not there
 * @property {() => Promise<{ launcher: object, stop?: () => Promise<void> }>} start
 */

/** @type {Record<string, Engine>} */
export const ENGINES = {
  chromium: {
    name: 'Chromium',
    packages: [],
    journeys: true,
    missing: () => [],
    start: async () => ({
      launcher: chromeLauncher({ puppeteer: { launch }, launchOptions: await launchOptions() }),
    }),
  },
  firefox: {
    name: 'Firefox ESR',
    packages: ['firefox-esr'],
    journeys: true,
    missing: () => (firefoxPath() ? [] : ['firefox-esr']),
    start: () =>
      // One page at a time: only the one in front has the focus.
      Promise.resolve({
        launcher: chromeLauncher({ puppeteer: { launch }, launchOptions: firefoxOptions(), concurrency: 1 }),
      }),
  },
  webkit: {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    journeys: false,
    missing: () => [
      ...['WebKitWebDriver', 'Xvfb'].filter((name) => !onPath(name)),
      ...(miniBrowser() ? [] : ['MiniBrowser']),
    ],
    start: () => startWebKit(miniBrowser()),
  },
};

/** Installs Debian packages; only where the caller asked for it. */
export function install(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const rest of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const [command, ...args] = [...sudo, 'apt-get', '-qq', ...rest];
    const { status, error } = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (error || status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed: ${error ?? status}`);
  }
}
