import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch.mjs';
import { openStory, serveStorybook, type Entry } from '../support/storybook.js';
import { sameFonts } from './fonts.js';

/** Writes the pictures instead of comparing them. */
const UPDATE = process.env.UPDATE === '1';
/** Every story, and not the key ones alone; pictures of the others stay on this machine. */
const ALL = process.env.ALL === '1';
const KEPT = 'tests/visual/baselines';
const LOCAL = '.cache/visual';
const DIFFERENT = 'screenshots/visual';
const WIDTH = 480;
/** As much of a key story as is kept, px: its first screen, so that the repository stays small. */
const KEPT_HEIGHT = 1000;

/** How pngjs makes these pictures smallest. */
const SMALL = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;

let browser: Browser;
let storybook: Awaited<ReturnType<typeof serveStorybook>>;
before(async () => {
  browser = await launch(await sameFonts());
  storybook = await serveStorybook();
});
after(async () => {
  await browser.close();
  await storybook.close();
});

/** What no page can switch on by itself. */
async function emulate(page: Page, { tags }: Entry): Promise<void> {
  const session = await page.createCDPSession();
  const value = tags.includes('forced-colors') ? 'active' : 'none';
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}

/** A picture of a story from its top. */
async function picture(entry: Entry, globals: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: WIDTH, height: 600 });
    await emulate(page, entry);
    await openStory(page, storybook.origin, entry.id, globals);
    // What plays by its own clock is held where it stands; the focus ring stays, for it is part of the state.
    // A scene of the story stands at its telling moment by itself.
    await page.evaluate(() => {
      const diagram = document.querySelector<HTMLElement & { seek?: (s: number) => unknown }>(
        'vein-pump-diagram:not([time])',
      );
      if (!diagram?.shadowRoot?.querySelector('[part=scene-title]')) diagram?.seek?.(3.3);
    });
    await page.waitForFunction(
      () => !document.querySelector('vein-pump-diagram')?.shadowRoot?.textContent?.includes('…'),
    );
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const full = await page.evaluate(() => document.documentElement.scrollHeight);
    const height = entry.tags.includes('key') ? Math.min(full, KEPT_HEIGHT) : full;
    const clip = { x: 0, y: 0, width: WIDTH, height };
    return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
  } finally {
    await page.close();
  }
}

/** How many pixels differ; the picture of the difference is kept to look at. */
function difference(before: Buffer, now: Buffer, file: string): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(now)];
  const { width, height } = a;
  const same = width === b.width && height === b.height;
  const diff = new PNG({ width, height });
  const count = same ? pixelmatch(a.data, b.data, diff.data, width, height, { threshold: 0 }) : Infinity;
  if (count > 0) {
    mkdirSync(DIFFERENT, { recursive: true });
    writeFileSync(path.join(DIFFERENT, `${file}.now.png`), now);
    if (same) writeFileSync(path.join(DIFFERENT, `${file}.diff.png`), PNG.sync.write(diff));
  }
  return count;
}

test('stories look as they did', async (t) => {
  const stories = storybook.entries.filter(
    ({ type, tags }) => type === 'story' && (ALL || tags.includes('key')),
  );
  assert.ok(stories.length > 10, `${stories.length} stories`);
  const looks = stories.flatMap((entry) => [
    { entry, name: entry.id, globals: '' },
    ...(entry.tags.includes('both-schemes')
      ? [{ entry, name: `${entry.id}-dark`, globals: 'scheme:dark' }]
      : []),
  ]);
  for (const { entry, name, globals } of looks)
    await t.test(name, async () => {
      const file = name.replace('elements-', '');
      const folder = entry.tags.includes('key') ? KEPT : LOCAL;
      const baseline = path.join(folder, `${file}.png`);
      const now = await picture(entry, globals);
      if (UPDATE) {
        mkdirSync(folder, { recursive: true });
        // Pictures that differ by nothing stay as they are, byte for byte.
        if (!existsSync(baseline) || difference(readFileSync(baseline), now, file) > 0)
          writeFileSync(baseline, PNG.sync.write(PNG.sync.read(now), SMALL));
        return;
      }
      assert.ok(existsSync(baseline), `${baseline} is missing: UPDATE=1 writes it`);
      assert.equal(difference(readFileSync(baseline), now, file), 0, `pixels that differ; see ${DIFFERENT}/`);
    });
});
