import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../support/browser.js';
import { serveStorybook, type Entry } from '../support/storybook.js';
import { FALSE_POSITIVES, isExpected } from './false-positives.js';
import { alfa } from './support/alfa.js';
import { axe } from './support/axe.js';
import type { Fault } from './support/fault.js';
import { htmlValidate } from './support/html.js';
import { ibm } from './support/ibm.js';
import { look, plainColors, showOn, stage, type Look } from './support/stage.js';

/** Which stories: `key` ones, or by a part of the id; all unless told. */
const { SAMPLE, STORY } = process.env;
/** Every engine asks all its rules at two opposite corners; at the two others axe and Alfa look at colors and sizes. */
const LOOKS: readonly Look[] = [
  { width: 320, scheme: 'light', every: true },
  { width: 1280, scheme: 'dark', every: true },
  { width: 1280, scheme: 'light', every: false },
  { width: 320, scheme: 'dark', every: false },
];
/** How many browsers look at stories at a time: engines run in Node and in the browser by turns. */
const LANES = 2;

const storybook = await serveStorybook();
const stories = storybook.entries.filter(
  ({ type, tags, id }) =>
    type === 'story' && (SAMPLE ? tags.includes('key') : !STORY || new RegExp(STORY).test(id)),
);

const lanes: { readonly browser: Browser; readonly page: Page }[] = [];
before(async () => {
  for (let i = 0; i < LANES; i++) {
    const browser = await openBrowser();
    lanes.push({ browser, page: await stage(browser) });
  }
});
after(async () => {
  for (const { browser } of lanes) await browser.close();
  await storybook.close();
});

const hit = new Set<object>();

/** What is found and is not on the list, a line each. */
const real = (faults: readonly Fault[], at: string): string[] =>
  faults.flatMap((fault) => {
    const row = FALSE_POSITIVES.find((one) => isExpected(one, fault));
    if (row) hit.add(row);
    return row ? [] : [`${at}: ${fault.engine} ${fault.rule} at ${fault.where}: ${fault.says}`];
  });

/** Every engine's look at a story, at each width, in each scheme. */
async function lookedAt(page: Page, entry: Entry): Promise<string[]> {
  const schemes = await showOn(page, storybook.origin, entry);
  const found = real(await htmlValidate(page), 'tree');
  for (const one of LOOKS.filter(({ scheme, every }) => schemes.includes(scheme) && (every || !SAMPLE))) {
    const at = `${one.width} px, ${one.scheme}`;
    await look(page, one);
    found.push(...real(await axe(page), at));
    if (one.every) found.push(...real(await ibm(page), at));
    await plainColors(page);
    found.push(...real(await alfa(page, one.every), at));
  }
  return [...new Set(found)];
}

test('no engine finds a fault on a story', { concurrency: LANES }, async (t) => {
  assert.ok(stories.length > 0, 'no story');
  await Promise.all(
    stories.map((entry) =>
      t.test(entry.id, async () => {
        const lane = lanes.pop()!;
        try {
          assert.deepEqual(await lookedAt(lane.page, entry), []);
        } finally {
          lanes.push(lane);
        }
      }),
    ),
  );
});

test('every row of false positives is still met', { skip: SAMPLE !== undefined || STORY !== undefined }, () => {
  assert.deepEqual(
    FALSE_POSITIVES.filter((row) => !hit.has(row)).map(({ engine, rule, where }) => `${engine} ${rule} ${where}`),
    [],
  );
});
