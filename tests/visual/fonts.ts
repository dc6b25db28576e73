import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LaunchOptions } from 'puppeteer-core';
import { launchOptions } from '../../scripts/chromium.mjs';

/**
 * Launch options with the fonts that come with the browser and no others, so that every machine draws the same text.
 * @throws {Error} where the browser is not the one that npm installs: baselines hold for that one
 */
export async function sameFonts(): Promise<LaunchOptions> {
  const options = await launchOptions();
  const home = options.executablePath && path.dirname(options.executablePath);
  if (!home) throw new Error('browser: got an installed Chrome, allowed is the Chromium of npm on Linux x64');
  const folder = path.resolve('.cache', 'visual-fonts');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path.join(home, 'fonts')}</dir><cachedir>${folder}</cachedir></fontconfig>\n`,
  );
  return { ...options, env: { ...options.env, FONTCONFIG_FILE: file } };
}
