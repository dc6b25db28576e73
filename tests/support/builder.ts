import type { Page } from 'puppeteer-core';
import { watchedPage, type Watched } from './browser.js';
import { openSite, type Site } from './open-site.js';
import { servePages, type TestPage } from './page-server.js';

interface BuilderSite {
  readonly site: Readonly<Site<Awaited<ReturnType<typeof servePages>>>>;
  /** Pages that tests write while the server runs. */
  readonly pages: Record<string, TestPage>;
  /** Opens the builder with a draft in its fragment. */
  readonly builder: (fragment?: string) => Promise<Watched>;
}

/** The builder's page, for the tests of one file. */
export function openBuilder(): BuilderSite {
  const pages: Record<string, TestPage> = {};
  const site = openSite(() => servePages(pages));
  const builder = async (fragment = ''): Promise<Watched> => {
    const watched = await watchedPage(site.browser);
    await watched.page.goto(`${site.origin}/demo/builder.html${fragment}`, { waitUntil: 'networkidle0' });
    await watched.page.waitForSelector('.bench:not([hidden])');
    return watched;
  };
  return { site, pages, builder };
}

/** Everything an agency is to paste on an otherwise empty page. */
export const pasted = (page: Page): Promise<string> =>
  page.$$eval('#pieces pre', (all) => all.map(({ textContent }) => textContent).join('\n'));

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (node) => node.textContent.trim());

export async function fill(page: Page, name: string, value: string): Promise<void> {
  await page.$eval(`#field-${name}`, (input) => input.closest('details')?.setAttribute('open', ''));
  await page.locator(`#field-${name}`).fill(value);
}
