import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './browser.js';

interface Server {
  readonly origin: string;
  readonly close: () => Promise<unknown>;
}

/** What the tests of one file visit, from the first of them on. */
export interface Site<S extends Server> {
  browser: Browser;
  server: S;
  origin: string;
}

/**
 * A browser and a server for the tests of one file: there before the first, closed after the last.
 * @param serve starts the server
 */
export function openSite<S extends Server>(serve: () => Promise<S>): Readonly<Site<S>> {
  const site = {} as Site<S>;
  before(async () => {
    site.browser = await openBrowser();
    site.server = await serve();
    site.origin = site.server.origin;
  });
  after(
    async () => {
      await site.browser.close();
      await site.server.close();
    },
    { timeout: 30_000 },
  );
  return site;
}
