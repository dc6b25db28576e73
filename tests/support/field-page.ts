import type { Browser, Page, Viewport } from 'puppeteer-core';
import { watchedPage, type Watched } from './browser.js';
import { openSite, type Site } from './open-site.js';
import { servePages, type TestPage } from './page-server.js';
import { SCRIPT } from './three-elements.js';

/** What is unlike other pages on a page of the field tests. */
export interface PageWish {
  /** What stands in the head; our script by default. */
  readonly head?: string;
  /** The doctype; none puts the page into quirks mode. */
  readonly doctype?: string;
  /** Attributes of `<html>`; `lang="en"` by default. */
  readonly root?: string;
  readonly headers?: TestPage['headers'];
  readonly viewport?: Partial<Viewport>;
  /** Runs before the page has loaded anything, for example to stand between the page and a browser's function. */
  readonly first?: (page: Page) => Promise<unknown>;
  /** Does not wait until the elements of the page have drawn themselves. */
  readonly early?: boolean;
  /** Leaves the clock, a `Date` like `2026-07-06T09:00-07:00`, at this instant. */
  readonly now?: string;
}

export interface Field {
  readonly site: Readonly<Site<Awaited<ReturnType<typeof servePages>>>>;
  readonly browser: () => Browser;
  /** Opens a page of its own with this body, and waits until every element of ours on it has drawn itself. */
  readonly open: (body: string, wish?: PageWish) => Promise<Watched>;
  /** Serves a file or page at a path; later calls replace it. */
  readonly serve: (path: string, page: TestPage) => string;
}

declare global {
  /** In a page of these tests: runs a test's own code with these names. */

  var runCode: (code: string, given?: Readonly<Record<string, unknown>>) => unknown;
}

/** Every tag of ours. */
export const OURS = 'vein-symptom-checker,vein-pump-diagram,vein-call-to-book';

/** The clinic of the field tests, as its author links it. */
export const TEL = '<a href="tel:+17024307661">(702) 430-7661</a>';

/** A browser and a server for the field tests of one file. */
export function openField(): Field {
  const pages: Record<string, TestPage> = {};
  const site = openSite(() => servePages(pages));
  let count = 0;
  const serve: Field['serve'] = (path, page) => {
    pages[path] = page;
    return path;
  };
  return {
    site,
    browser: () => site.browser,
    serve,
    async open(body, wish = {}) {
      const { head = SCRIPT, doctype = '<!doctype html>', root = 'lang="en"', headers = {} } = wish;
      const path = serve(`/field-${++count}.html`, {
        html: `${doctype}<html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${head}</head><body>${body}</body></html>`,
        headers,
      });
      const watched = await watchedPage(site.browser);
      const { page } = watched;
      await page.setViewport({ width: 1000, height: 800, ...wish.viewport });
      // The loader of these tests names functions with a helper, which a page does not have.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.evaluateOnNewDocument(
        'globalThis.runCode = (code, given = {}) => new Function(...Object.keys(given), code)(...Object.values(given))',
      );
      if (wish.now) await page.evaluateOnNewDocument(setClock, Date.parse(wish.now));
      await wish.first?.(page);
      await page.goto(site.origin + path, { waitUntil: 'load' });
      if (!wish.early) await drawn(page);
      return watched;
    },
  };
}

/** Waits until every element of ours in the document, and what it shows at first, is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    (ours) =>
      [...document.querySelectorAll('[data-vein]')].every(
        (place) => place.querySelector(ours) ?? place.closest('[contenteditable]'),
      ) &&
      [...document.querySelectorAll(ours)].every((element) => element.shadowRoot?.firstElementChild) &&
      [...document.querySelectorAll('vein-pump-diagram')].every(
        ({ shadowRoot }) => !shadowRoot!.textContent.includes('…'),
      ),
    { timeout: 15_000, polling: 50 },
    OURS,
  );
}

/** Sets the page's clock; it goes on from there. */
function setClock(start: number): void {
  const Real = Date;
  const began = Real.now();
  let ahead = 0;
  class Clock extends Real {
    static override now(): number {
      return start + ahead + Real.now() - began;
    }
    constructor(...all: [] | [number]) {
      if (all.length === 0) super(Clock.now());
      else super(...all);
    }
  }
  globalThis.Date = Clock as DateConstructor;
  Object.assign(globalThis, { skip: (ms: number) => (ahead += ms) });
}

/** Text as a visitor sees it: one space where there are many. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
