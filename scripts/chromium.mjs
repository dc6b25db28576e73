// Finds the browser every test runs in: on Linux x64 the Chromium that npm installed, elsewhere the Chrome of the machine.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

// The packaged font list names folders of another machine; this one adds the fonts this machine has. Without an alias
// `monospace` would be whatever font comes first; where that font is missing, the next one is taken.
const FONTS =
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir>` +
  `<dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>` +
  `<alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias></fontconfig>\n`;

/** Unpacks the browser and the system libraries it needs once, into .cache, so that no apt package is needed. */
async function unpack() {
  const { version } = createRequire(import.meta.url)('../node_modules/@sparticuz/chromium/package.json');
  // Another font list is another folder, so that no browser starts with an old one.
  const fonts = createHash('sha256').update(FONTS).digest('hex').slice(0, 8);
  const home = path.join(root, '.cache', `chromium-${version}-${fonts}`);
  if (!existsSync(home)) {
    const draft = `${home}-${process.pid}`;
    await mkdir(draft, { recursive: true });
    const before = { ...process.env };
    // The package unpacks its libraries only where it believes it is in such a runtime, and always into tmpdir().
    Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: draft });
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    } finally {
      for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
      Object.assign(process.env, before);
    }
    await writeFile(path.join(draft, 'fonts.conf'), FONTS);
    // A rename, so that two test runs that start together never see half a browser.
    await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return home;
}

/**
 * Launch options for puppeteer and for the test runner's Chrome launcher.
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 */
export async function launchOptions() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args: ARGS };
  const home = await unpack();
  return {
    executablePath: path.join(home, 'chromium'),
    headless: 'shell',
    args: ARGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
      TZ: process.env.TZ ?? 'UTC',
    },
  };
}
