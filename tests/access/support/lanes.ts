import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../../support/browser.js';
import { serveStorybook, type Entry } from '../../support/storybook.js';
import { stage } from './stage.js';

/** Which stories are looked at: the key ones, or by a part of the id; all unless told. */
const { SAMPLE, STORY } = process.env;
/** Whether every story is looked at. */
export const WHOLE = !SAMPLE && !STORY;
export const IS_SAMPLE = SAMPLE !== undefined;

/** How many browsers look at stories at a time: engines run in Node and in the browser by turns. */
export const LANES = 2;

export const storybook = await serveStorybook();
export const stories: readonly Entry[] = storybook.entries.filter(
  ({ type, tags, id }) =>
    type === 'story' && (SAMPLE ? tags.includes('key') : !STORY || new RegExp(STORY).test(id)),
);

const browsers: Browser[] = [];
const free: Page[] = [];
before(async () => {
  for (let i = 0; i < LANES; i++) {
    const browser = await openBrowser();
    browsers.push(browser);
    free.push(await stage(browser));
  }
});
after(async () => {
  for (const browser of browsers) await browser.close();
  await storybook.close();
});

/** Lends a page that nobody else uses meanwhile. */
export async function onPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const page = free.pop();
  if (!page) throw new Error(`onPage: more than ${LANES} at a time`);
  try {
    return await use(page);
  } finally {
    free.push(page);
  }
}
