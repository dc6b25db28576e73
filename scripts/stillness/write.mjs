// Measures how high the elements of dist/ are, and writes what the style sheet and the snippets reserve for them.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { launch } from '../browsers/launch.mjs';
import { launchOptions } from '../chromium.mjs';
import { CASES, SNIPPETS } from './cases.mjs';
import { fit } from './fit.mjs';
import { cssOf, formula, heightAt } from './formula.mjs';
import { heights, WIDTHS } from './measure.mjs';

const SHEET = 'src/styles/vein-elements.css';
const MARKS = /(\/\* Heights[^*]*\*\/\n).*(?=\/\* End of the heights)/s;
/** The text of an element by default, px: 1em of the rules. */
const EM = 17;

const TABLE = 'src/embed/heights.ts';
/** The font size of most pages, px: 1em of a snippet, which knows nothing of the element's own. */
const PAGE_EM = 16;
/** A column on a phone and on a desk, px: a snippet's one height is between what is drawn in both. */
const COLUMNS = [358, 800];

/** The lowest and the highest of a case at each width, em. */
async function curveOf(page, { html, languages }) {
  const all = [];
  for (const one of html)
    for (const language of languages) all.push(await heights(page, one, language, WIDTHS));
  return WIDTHS.map((width, i) => {
    const here = all.map((row) => row[i] / EM);
    return [width / EM, Math.min(...here), Math.max(...here)];
  });
}

async function writeFormatted(file, text, parser) {
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser }));
}

const browser = await launch(await launchOptions());
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1500, height: 900 });
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(await readFile('dist/vein-elements.min.js', 'utf8'));
  const rules = [];
  for (const one of CASES) {
    const curve = await curveOf(page, one);
    const found = formula(fit(curve, one.within / EM));
    const off = curve.map(([width, ...both]) =>
      Math.max(...both.map((is) => Math.abs(is - heightAt(found, width)))),
    );
    console.log(
      `${one.name}: ${found.terms.length} terms, at most ${Math.round(Math.max(...off) * EM)} px off`,
    );
    rules.push(`${one.selector}::before { height: ${cssOf(found)}; }`);
  }
  const table = {};
  for (const [tag, rows] of Object.entries(SNIPPETS)) {
    table[tag] = {};
    for (const [attribute, html] of Object.entries(rows)) {
      const both = await heights(page, html, 'en', COLUMNS);
      table[tag][attribute] = Math.round((both[0] + both[1]) / 2 / PAGE_EM);
    }
  }
  await writeFormatted(
    TABLE,
    `/**
 * How high an element is before anybody pressed anything, em: between a phone's column and a desk's. The first attribute
 * that is written counts, else the row without a name. Written by \`npm run heights\`.
 */
export const HEIGHTS = ${JSON.stringify(table)} as const;`,
    'typescript',
  );
  const sheet = await readFile(SHEET, 'utf8');
  await writeFormatted(
    SHEET,
    sheet.replace(MARKS, (_, mark) => `${mark}${rules.join('\n\n')}\n\n`),
    'css',
  );
} finally {
  await browser.close();
}
