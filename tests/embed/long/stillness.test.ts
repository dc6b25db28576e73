import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { CARDS, CASES } from '../../../scripts/stillness/cases.mjs';
import { heights, WIDTHS } from '../../../scripts/stillness/measure.mjs';
import { EMBEDS, FONT, stillnessPage } from '../../../scripts/stillness/pages.mjs';
import { watchedPage } from '../../support/browser.js';
import { openSite } from '../../support/open-site.js';
import { servePages } from '../../support/page-server.js';

const FULL = process.env.FULL === '1';
const TAGS = Object.keys(EMBEDS) as (keyof typeof EMBEDS)[];
const LANGUAGES = ['en', 'es'] as const;
/** What rounding in the rules may add, px. */
const ROUNDED = 16;

type Kind = Omit<Parameters<typeof stillnessPage>[0], 'tag' | 'language'>;
/** How an element may come to a page, and what its shift may be. */
const KINDS: Readonly<Record<string, { page: Kind; most: number }>> = {
  'the style sheet alone': { page: { styled: false }, most: 0.02 },
  'the style sheet, a div': { page: { styled: false, kind: 'div' }, most: 0.02 },
  'the snippet alone': { page: { sheet: false }, most: 0.1 },
  'the snippet alone, a div': { page: { sheet: false, kind: 'div' }, most: 0.1 },
  'the style sheet and the snippet': { page: {}, most: 0.02 },
  'the style sheet, a font that comes late': { page: { lateFont: 'page' }, most: 0.02 },
};
const path = (tag: string, language: string, kind: string): string =>
  `/${tag}-${language}-${kind.replace(/\W+/g, '-')}.html`;
const NEITHER = { page: { sheet: false, styled: false }, most: 1 };
const pages = Object.fromEntries(
  TAGS.flatMap((tag) =>
    LANGUAGES.flatMap((language) =>
      Object.entries({ ...KINDS, neither: NEITHER }).map(([kind, { page }]) => [
        path(tag, language, kind),
        { html: stillnessPage({ tag, language, ...page }) },
      ]),
    ),
  ),
);
const blank = {
  html: '<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body></body></html>',
};
const site = openSite(() => servePages({ ...pages, '/blank.html': blank }));

test('the style sheet reserves what is drawn, at every width', async () => {
  const open = async (): Promise<Page> => {
    const page = await site.browser.newPage();
    await page.setViewport({ width: 1500, height: 900 });
    await page.goto(`${site.origin}/blank.html`);
    return page;
  };
  const [reserving, drawing] = [await open(), await open()];
  await reserving.addStyleTag({ url: '/dist/vein-elements.css' });
  await drawing.addScriptTag({ url: '/dist/vein-elements.min.js' });
  const all = FULL ? WIDTHS : WIDTHS.filter((_, i) => i % 5 === 0);
  for (const { name, html, languages, within } of [...CASES, ...CARDS])
    for (const one of html)
      for (const language of languages) {
        // A card in a column narrower than a phone's is left out: its heading wraps as its clinic is named.
        const widths = all.filter((width) => name !== 'card' || width >= 280);
        const [reserved, drawn] = [
          await heights(reserving, one, language, widths),
          await heights(drawing, one, language, widths),
        ];
        for (const [i, width] of widths.entries()) {
          const off = reserved[i]! - drawn[i]!;
          assert.ok(
            Math.abs(off) <= within + ROUNDED,
            `${name} in ${language} at ${width}: ${off} px off: npm run heights`,
          );
        }
      }
});

async function shift(address: string, width: number): Promise<number> {
  const { page, errors } = await watchedPage(site.browser);
  await page.setViewport({ width, height: width < 500 ? 844 : 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== FONT) return void request.continue();
    setTimeout(() => {
      void readFile('node_modules/storybook/assets/browser/nunito-sans-regular.woff2').then((body) =>
        request.respond({ body, contentType: 'font/woff2' }),
      );
    }, 400);
  });
  await page.evaluateOnNewDocument(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin + address, { waitUntil: 'load' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('vein-symptom-checker, vein-pump-diagram, vein-call-to-book')].some(
      (one) => one.shadowRoot?.firstElementChild,
    ),
  );
  await page.evaluate(() => document.fonts.ready);
  await new Promise((resolve) => setTimeout(resolve, 100));
  // What kept the place is gone: from now on the element is as high as what it shows.
  const kept = await page.evaluate(() =>
    [...document.querySelectorAll('p + *')].slice(0, 1).map((one) => {
      const { minHeight } = getComputedStyle(one);
      return [minHeight.replace('auto', '0px'), getComputedStyle(one, '::before').content];
    }),
  );
  assert.deepEqual(kept, [['0px', 'none']]);
  const value = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
  assert.deepEqual(errors, []);
  await page.close();
  return value;
}

for (const tag of TAGS)
  for (const [kind, { most }] of Object.entries(KINDS))
    test(`${tag}, ${kind}: next to nothing moves`, async () => {
      for (const language of FULL || !kind.includes('div') ? LANGUAGES : LANGUAGES.slice(0, 1))
        for (const width of [390, 1280]) {
          const moved = await shift(path(tag, language, kind), width);
          assert.ok(moved <= most, `${language} at ${width}: ${moved}`);
        }
    });

test('without either the same measure sees the shift', async () => {
  for (const tag of TAGS) {
    const moved = await shift(path(tag, 'en', 'neither'), 390);
    assert.ok(moved > 0.1, `${tag}: ${moved}`);
  }
});
