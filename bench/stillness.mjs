// How far an element that comes first on a page pushes the rest, as web-vitals counts it.
import { readFile } from 'node:fs/promises';
import { EMBEDS, FONT, stillnessPage } from '../scripts/stillness/pages.mjs';
import { SHEET, SHEET_LATE_FONT, SNIPPET } from './stillness-report.mjs';

const VITALS = 'bench/node_modules/web-vitals/dist/web-vitals.iife.js';
/** A font whose letters are narrower than those of the browser's own. */
const LATE = 'node_modules/storybook/assets/browser/nunito-sans-regular.woff2';
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const KINDS = {
  neither: { sheet: false, styled: false },
  [SNIPPET]: { sheet: false },
  [SHEET]: { styled: false },
  [SHEET_LATE_FONT]: { styled: false, lateFont: 'page' },
  'style sheet, the same font in it': { styled: false, lateFont: 'element' },
};
/** When the font comes, and when all is over, ms after the page. */
const [FONT_AT, OVER_AT] = [700, 1500];

/** @param {Awaited<ReturnType<typeof import('./page.mjs').startPages>>} pages */
async function shiftOf(pages, html, viewport) {
  const page = await pages.blank();
  try {
    await page.setViewport(viewport);
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (new URL(request.url()).pathname !== FONT) return request.continue();
      const body = await readFile(LATE);
      setTimeout(() => void request.respond({ body, contentType: 'font/woff2' }).catch(() => {}), FONT_AT);
    });
    await page.evaluateOnNewDocument(
      `${await readFile(VITALS, 'utf8')};window.shift = 0;webVitals.onCLS(({ value }) => (window.shift = value), { reportAllChanges: true });`,
    );
    await page.goto(pages.add(html));
    await page.waitForFunction(() => document.querySelector('p + *')?.shadowRoot?.firstElementChild);
    await new Promise((resolve) => setTimeout(resolve, OVER_AT));
    return await page.evaluate(() => window.shift);
  } finally {
    await page.close();
  }
}

/**
 * The shift of every element in both windows and languages.
 * @returns {Promise<{ tag: string, width: number, language: string, shifts: Record<string, number> }[]>}
 */
export async function measureStillness(pages) {
  const rows = [];
  for (const tag of Object.keys(EMBEDS))
    for (const viewport of WINDOWS)
      for (const language of ['en', 'es']) {
        const shifts = {};
        for (const [kind, of] of Object.entries(KINDS))
          shifts[kind] = await shiftOf(pages, stillnessPage({ tag, language, ...of }), viewport);
        rows.push({ tag, width: viewport.width, language, shifts });
      }
  return rows;
}
