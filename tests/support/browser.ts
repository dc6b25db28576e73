import type { Browser, Page } from 'puppeteer-core';
import { firefoxOptions } from '../../scripts/browsers/firefox.mjs';
import { launch } from '../../scripts/browsers/launch.mjs';
import { launchOptions } from '../../scripts/chromium.mjs';

/** Chromium, unless ENGINE=firefox. */
export const openBrowser = async (): Promise<Browser> =>
  launch(process.env.ENGINE === 'firefox' ? firefoxOptions() : await launchOptions());

/** What a page logged and asked for: a page of ours logs nothing and asks only for what its author wrote. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly warnings: string[];
  readonly requests: string[];
}

/** A new page that remembers errors, warnings and requests. */
export async function watchedPage(browser: Browser): Promise<Watched> {
  const page = await browser.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  return { page, errors, warnings, requests };
}
