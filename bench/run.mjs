// Runs the whole benchmark, writes RESULTS.md, and fails where a gate does.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { rollup } from 'rollup';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { BUDGETS } from '../scripts/budgets.mjs';
import { LOADS, weigh } from './bytes.mjs';
import { CALL, gatesOf, OURS } from './compare.mjs';
import { measureControl, measureDemo, measureMany } from './demo-page.mjs';
import { median, passes } from './figures.mjs';
import { FORMS, placeOf, timeStart, watchClick } from './forms.mjs';
import { DIAGRAM } from './frames-report.mjs';
import { startPages } from './page.mjs';
import { measureFrames, modelSpeed } from './pump-frames.mjs';
import { report } from './report.mjs';
import { measureStillness } from './stillness.mjs';

/** Fewer than these are a trial: nothing is written. */
const LEAST_RUNS = 9;
/** A ratio of two medians of 9 still wanders by a tenth on a busy machine. */
const USUAL_RUNS = 15;
const RUNS = Number(process.env.RUNS ?? USUAL_RUNS);
if (!Number.isInteger(RUNS) || RUNS < 1)
  throw new Error(`RUNS: "${process.env.RUNS}" came; a whole number from 1 is allowed`);
const RATES = [1, 4];
const COUNTS = [1, 10, 100];

/** The floor: one element of Lit's own, bundled as ours are. */
async function bundleBareLit() {
  const entry = `import { LitElement, html } from 'lit';
customElements.define('bare-element', class extends LitElement { render() { return html\`<p>Text</p>\`; } });`;
  const source = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? `${process.cwd()}/entry.js` : null),
    load: (id) => (id.endsWith('/entry.js') ? entry : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [source, resolve(), terser()] });
  await mkdir('.cache', { recursive: true });
  await bundle.write({ file: '.cache/bare-lit.js', format: 'iife' });
}

async function measureForm(pages, name, rate) {
  const form = FORMS[name];
  const page = await pages.open(form.body);
  try {
    await page.emulateCPUThrottling(rate);
    const start = await page.evaluate(timeStart, form);
    if (!form.next) return { start };
    const answer = await page.evaluate(placeOf, form, form.answer);
    await page.mouse.click(answer.x, answer.y);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    const next = await page.evaluate(placeOf, form, form.next);
    await page.evaluate(watchClick, form);
    await page.mouse.click(next.x, next.y);
    return { start, click: await page.evaluate(() => window.clickPainted) };
  } catch (cause) {
    throw new Error(`${name} at ${rate}x: ${cause.message}`, { cause });
  } finally {
    await page.close();
  }
}

async function measureForms(pages) {
  const rows = [];
  for (const rate of RATES) {
    const seen = new Map(Object.keys(FORMS).map((name) => [name, { start: [], click: [] }]));
    for (let run = 0; run < RUNS; run++)
      for (const name of Object.keys(FORMS)) {
        const { start, click } = await measureForm(pages, name, rate);
        seen.get(name).start.push(start);
        if (click !== undefined) seen.get(name).click.push(click);
      }
    for (const [name, { start, click }] of seen)
      rows.push({ name, rate, start: median(start), click: click.length > 0 ? median(click) : undefined });
  }
  return rows;
}

/** The budgets of the package, by the names of `LOADS`. */
const budgets = Object.fromEntries(
  Object.entries(LOADS).flatMap(([name, [file]]) => (file in BUDGETS ? [[name, BUDGETS[file]]] : [])),
);

await bundleBareLit();
const pages = await startPages();
try {
  const sizes = Object.entries(LOADS).map(async ([name, files]) => [name, await weigh(files)]);
  const measured = {
    version: pages.version,
    processors: cpus().length,
    runs: RUNS,
    rates: RATES,
    counts: COUNTS,
    bytes: Object.fromEntries(await Promise.all(sizes)),
    files: Object.fromEntries(Object.entries(LOADS).map(([name, files]) => [name, files.length])),
    budgets,
    control: await measureControl(pages),
    forms: await measureForms(pages),
    frames: await measureFrames(pages, RATES, RUNS),
    demo: await measureDemo(pages, RUNS),
    stillness: await measureStillness(pages),
    many: await measureMany(pages, [OURS, DIAGRAM, CALL], COUNTS, RUNS),
    speed: modelSpeed(),
  };
  const gates = gatesOf(measured);
  const style = { ...(await resolveConfig('bench/RESULTS.md')), parser: 'markdown' };
  const text = await format(report({ ...measured, gates }), style);
  console.log(text);
  if (RUNS >= LEAST_RUNS) await writeFile('bench/RESULTS.md', text);
  else console.log(`A trial: RESULTS.md is written from ${LEAST_RUNS} runs on.`);
  if (!gates.every(passes)) process.exitCode = 1;
} finally {
  await pages.close();
}
