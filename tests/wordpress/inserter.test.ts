import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../support/browser.js';
import { blocksOf, canvas, clickNow, openEditor, searchInserter } from './support/editor.js';
import { logIn, phpIsQuiet } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

/** What a preview's element shows at least, in px of its own page. */
const PREVIEWS = { 'symptom-checker': 200, 'pump-diagram': 200, 'call-to-book': 100 } as const;
const PATTERNS = {
  'Leg cramps page': ['pump-diagram', 'symptom-checker', 'call-to-book'],
  'Symptom check with call bar': ['symptom-checker', 'call-to-book'],
} as const;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** The height of an element drawn in the inserter's preview, in a frame or not; 0 where it is not there yet. */
async function previewHeight(page: Page, tag: string): Promise<number> {
  const heights = await Promise.all(
    page.frames().map(
      (frame) =>
        frame
          .evaluate((name) => {
            const preview = '.block-editor-inserter__preview-container';
            const scope = frameElement
              ? frameElement.closest(preview) && document
              : document.querySelector(preview);
            const drawn = scope?.querySelector(name)?.shadowRoot?.firstElementChild;
            return drawn instanceof HTMLElement ? drawn.offsetHeight : 0;
          }, tag)
          .catch(() => 0), // a frame that went meanwhile
    ),
  );
  return Math.max(...heights);
}

for (const version of versions) {
  describe(`WordPress ${version}, the list of blocks`, () => {
    let site: Site;
    let page: Page;
    before(async () => {
      site = await startSite(version);
      await site.php("update_option( 'vein_elements', array( 'phone' => '(702) 430-7661' ) );");
      page = (await logIn(browser, site, 'administrator')).page;
      await page.setViewport({ width: 1400, height: 1000 });
      await openEditor(page, `${site.origin}/wp-admin/post-new.php`);
    });
    after(() => site.stop());

    for (const [name, height] of Object.entries(PREVIEWS)) {
      test(`the preview of ${name} is the element itself, drawn`, async () => {
        await searchInserter(page, 'vein');
        const item = `.editor-block-list-item-vein-elements-${name}`;
        await page.waitForSelector(item);
        // The list draws itself anew while it searches and takes its preview away: hover again.
        let seen = 0;
        for (let tries = 0; tries < 60 && seen < height; tries++) {
          if (tries % 15 === 0) {
            await page.mouse.move(0, 0);
            await page.hover(item).catch(() => undefined); // it was just drawn anew
          }
          await new Promise((resolve) => setTimeout(resolve, 250));
          seen = await previewHeight(page, `vein-${name}`);
        }
        assert.ok(seen >= height, `vein-${name} is ${seen} px high in the preview`);
      });
    }

    for (const [title, names] of Object.entries(PATTERNS)) {
      test(`the pattern “${title}” is found, inserted and drawn`, async () => {
        const before = (await blocksOf(page)).length;
        await searchInserter(page, title);
        const item = `.block-editor-block-patterns-list__item[aria-label="${title}"], .block-editor-block-patterns-list__list-item [aria-label="${title}"]`;
        await page.waitForSelector(item, { timeout: 30_000 });
        for (let tries = 0; tries < 10 && (await blocksOf(page)).length === before; tries++) {
          await clickNow(page, item);
          await new Promise((resolve) => setTimeout(resolve, 1000));
        }
        assert.ok((await blocksOf(page)).length > before, 'nothing was inserted');
        const added = (await blocksOf(page)).slice(-20);
        assert.ok(added.every(({ isValid }) => isValid));
        const ours = added
          .filter((block) => block.name.startsWith('vein-elements/'))
          .map((block) => block.name.slice(14));
        assert.deepEqual(ours.slice(-names.length), names);
        const frame = await canvas(page);
        for (const name of names)
          await frame.waitForFunction(
            (tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild,
            { timeout: 15_000 },
            `vein-${name}`,
          );
      });
    }

    phpIsQuiet(() => site);
  });
}
