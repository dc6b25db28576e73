// Starts a browser for puppeteer: tests, screenshots and measurements all start theirs here.
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

/** How long a start may take, ms. Now and then puppeteer waits for the first page for ever (puppeteer issue 8397). */
const PATIENCE = 45_000;
const TRIES = 3;

/**
 * Starts a browser; one that does not come up in time is ended and started anew.
 * @param {import('puppeteer-core').LaunchOptions} options
 * @returns {Promise<import('puppeteer-core').Browser>}
 * @throws {Error} where none came up
 */
export async function launch(options) {
  for (let left = TRIES; left > 0; left--) {
    const giveUp = new AbortController();
    const browser = await Promise.race([
      puppeteer.launch({ ...options, signal: giveUp.signal }),
      setTimeout(PATIENCE, undefined, { ref: false }),
    ]);
    if (browser) return browser;
    giveUp.abort();
    console.error(`A browser did not come up in ${PATIENCE / 1000} s.`);
  }
  throw new Error(`launch: ${options.executablePath ?? options.channel} did not come up ${TRIES} times.`);
}
