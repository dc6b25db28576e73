import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {} from 'vein-elements/define';
import { PLACE_NAMES, PLACES } from '../../../src/embed/places.js';
import { axeFaults } from '../../support/axe-page.js';
import { watchedPage } from '../../support/browser.js';
import { fill, openBuilder, pasted } from '../../support/builder.js';

const { builder, pages, site } = openBuilder();

const AWKWARD = `¿Piernas "cansadas"? 'Hoy' & <b>[mañana]</b> {{ 1 }}`;
const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'] as const;
/** Places whose two pieces make a page of their own; tests/package and tests/cms build the others. */
const PASTED = PLACE_NAMES.filter((name) => ['html', 'div', 'link'].includes(PLACES[name].kind));
/** Places of one kind have the same pieces: the first is tried with each element, the others with one in turn. */
const TRIED = PASTED.flatMap((name, at) =>
  PASTED.findIndex((other) => PLACES[other].kind === PLACES[name].kind) === at
    ? TAGS.map((tag) => [name, tag] as const)
    : [[name, TAGS[at % TAGS.length]!] as const],
);
for (const [place, tag] of TRIED) {
  test(`${place}: ${tag}'s pieces on an empty page give the configured element`, async () => {
    const { page } = await builder(`#element=${tag.slice(5)}&paste=${place}&phone=702-430-7661`);
    await fill(page, 'heading', AWKWARD);
    await fill(page, 'folder', '/dist');
    pages['/pasted.html'] = {
      html: `<!doctype html><meta charset="utf-8"><title>Empty</title>${await pasted(page)}`,
    };
    await page.close();
    const shown = await watchedPage(site.browser);
    await shown.page.goto(`${site.origin}/pasted.html`, { waitUntil: 'networkidle0' });
    const found = await shown.page.$eval(tag, async (element) => {
      await element.updateComplete;
      return [
        element.heading,
        element.source.querySelector('a')?.getAttribute('href'),
        !!element.shadowRoot?.childElementCount,
      ];
    });
    assert.deepEqual(found, [AWKWARD, 'tel:+17024307661', true]);
    assert.deepEqual([...shown.errors, ...shown.warnings], [], 'the hash fits, and every value is accepted');
    await shown.page.close();
  });
}

for (const tag of TAGS) {
  test(`frame: ${tag}'s pieces give a frame that is as high as the configured element, in its color`, async () => {
    const { page } = await builder(
      `#element=${tag.slice(5)}&paste=frame&phone=702-430-7661&accent=%237a1f5c`,
    );
    await fill(page, 'heading', AWKWARD);
    await fill(page, 'folder', '/dist');
    await fill(page, 'site', site.origin);
    pages['/framed.html'] = {
      html: `<!doctype html><meta charset="utf-8"><title>Empty</title>${await pasted(page)}`,
    };
    await page.close();
    const shown = await watchedPage(site.browser);
    await shown.page.goto(`${site.origin}/framed.html`, { waitUntil: 'load' });
    await shown.page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    const frame = shown.page.frames().find((one) => one.url().includes('embed.html'))!;
    const found = await frame.$eval(tag, (element) => [
      element.heading,
      element.phone,
      getComputedStyle(element).getPropertyValue('--vein-accent'),
    ]);
    assert.deepEqual(found, [AWKWARD, '702-430-7661', '#7a1f5c']);
    // The embed page of another origin has no other way to the files than without their hash.
    assert.deepEqual([...shown.errors, ...shown.warnings], []);
    await shown.page.close();
  });
}

for (const scheme of ['light', 'dark']) {
  for (const width of [360, 1200]) {
    test(`axe finds nothing, ${scheme}, ${width} px, and nothing runs off the side`, async () => {
      const { page } = await builder('#element=call-to-book&phone=1&hours=never&dismissible=true');
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      assert.deepEqual(await axeFaults(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.close();
    });
  }
}
