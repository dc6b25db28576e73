import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Entry } from '../support/storybook.js';
import { LANES, onPage, stories, storybook } from './support/lanes.js';
import { hardToPress, misplaced, TEXT_SPACING, TWICE_AS_LARGE, withStyle } from './support/layout.js';
import { look, showOn } from './support/stage.js';

/** Every layout of a story that a visitor may bring about, on a phone; what a page is wide changes targets alone. */
async function faults(page: Page, entry: Entry): Promise<string[]> {
  const [scheme = 'light'] = await showOn(page, storybook.origin, entry);
  const found: string[] = [];
  const note = (at: string, lines: readonly string[]): void => {
    found.push(...lines.map((line) => `${at}: ${line}`));
  };
  await look(page, { width: 320, scheme });
  note('320 px', [...(await misplaced(page)), ...(await hardToPress(page))]);
  await withStyle(page, TEXT_SPACING, async () => note('text spacing, 320 px', await misplaced(page)));
  await withStyle(page, TWICE_AS_LARGE, async () => note('200 % text, 320 px', await misplaced(page)));
  await look(page, { width: 1280, scheme });
  note('1280 px', [...(await misplaced(page)), ...(await hardToPress(page))]);
  await withStyle(page, TWICE_AS_LARGE, async () => note('200 % text, 1280 px', await misplaced(page)));
  return found;
}

// 1.4.4, 1.4.10, 1.4.12, 2.5.5, 2.5.8
test(
  'words keep apart and targets are large, whatever the visitor brings',
  { concurrency: LANES },
  async (t) => {
    await Promise.all(
      stories.map((entry) =>
        t.test(entry.id, async () => assert.deepEqual(await onPage((page) => faults(page, entry)), [])),
      ),
    );
  },
);
