// Runs the whole benchmark, writes RESULTS.md, and fails where a ratio passes its limit.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import process from 'node:process';
import { rollup } from 'rollup';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { LOADS, weigh } from './bytes.mjs';
import { measureDemo, measureMany } from './demo-page.mjs';
import { median, passes, table } from './figures.mjs';
import { FORMS, placeOf, timeStart, watchClick } from './forms.mjs';
import { startPages } from './page.mjs';
import { measureFrames, modelSpeed } from './pump-frames.mjs';

const RUNS = Number(process.env.RUNS ?? 9);
const RATES = [1, 4];
const OURS = 'vein-symptom-checker';
const ms = (value) => `${value.toFixed(1)} ms`;
const percent = (value) => `${(100 * value).toFixed(1)} %`;

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
    await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
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

await bundleBareLit();
const bytes = Object.fromEntries(
  await Promise.all(Object.entries(LOADS).map(async ([name, files]) => [name, await weigh(files)])),
);
const pages = await startPages();
try {
  const forms = await measureForms(pages);
  const frames = await measureFrames(pages, RATES, RUNS);
  const demo = await measureDemo(pages, RUNS);
  const many = [];
  for (const tag of [OURS, 'vein-pump-diagram', 'vein-call-to-book']) {
    const row = [tag];
    for (const count of [1, 10, 100]) row.push(ms(await measureMany(pages, tag, count, RUNS)));
    many.push(row);
  }
  const of = (rows, name, rate) => rows.find((row) => row.name === name && row.rate === rate);
  const share = (rows, ours, theirs, rate, key) => of(rows, ours, rate)[key] / of(rows, theirs, rate)[key];
  const gates = [
    {
      name: 'First usable question at 4x, of SurveyJS',
      limit: 0.2,
      reached: share(forms, OURS, 'SurveyJS', 4, 'start'),
      say: percent,
    },
    ...RATES.map((rate) => ({
      name: `Continue to next question at ${rate}x, of SurveyJS`,
      limit: 0.5,
      reached: share(forms, OURS, 'SurveyJS', rate, 'click'),
      say: percent,
    })),
    { name: 'Layout shift of the demo page, worst run', limit: 0, reached: demo.shift, say: String },
    { name: 'Long tasks of our scripts at 1x, worst run', limit: 0, reached: demo.long, say: String },
    ...RATES.map((rate) => ({
      name: `Diagram's script a frame at ${rate}x, of lottie-web`,
      limit: 0.5,
      reached: share(frames, 'vein-pump-diagram', 'lottie-web (svg)', rate, 'frame'),
      say: percent,
    })),
  ];
  const views = 1e6;
  const loads = (name) => [name, bytes[name], ((views * bytes[name]) / 1e9).toFixed(1)];
  const text = `# What the elements cost, beside their peers

Written by \`npm run bench\`: ${pages.version}, ${cpus().length} processors, ${RUNS} interleaved runs a figure, medians.
One server, no cache between runs, no compression while timing, and each peer in its minified build.
Times hold for the machine they were taken on; only ratios are gates.

## Gates

${table(
  ['Gate', 'Limit', 'Reached', 'Result'],
  gates.map((gate) => [
    gate.name,
    gate.say(gate.limit),
    gate.say(gate.reached),
    passes(gate) ? 'pass' : '**fail**',
  ]),
)}

## Bytes over the wire

Brotli at its best level, each file by itself. A million page views without any cache: bytes x 1,000,000.

${table(['What is loaded', 'Bytes', 'Gigabytes in a million views'], Object.keys(bytes).map(loads))}

The loaders of Typeform and Cal.com open an iframe whose own bytes are not in this table: they come from the service
and cannot be measured without it. Requests of a million first views: ours 1,000,000 (one script). An iframe embed:
1,000,000 x (1 script + 1 style sheet where it has one + 1 document + what the document asks for), so at least 2,000,000.

## Forms: from the script's start to the first usable screen, and from Continue to the next question

The script's text is already there, so no network is in it. The click is a real one; its time runs from the event's own
time stamp to the frame after the next question stands there. SurveyJS shows 12 questions, one a page.

${table(
  ['Form', 'Slowdown', 'First screen', 'Continue'],
  forms.map(({ name, rate, start, click }) => [
    name,
    `${rate}x`,
    ms(start),
    click === undefined ? 'none' : ms(click),
  ]),
)}

## The diagram's frames

lottie-web plays an animation made of the diagram's own frames. It replays what is recorded, the diagram computes the
leg's pressures in every frame. The model alone computes ${modelSpeed().toFixed(0)} seconds of walking in a second of the processor.

${table(
  ['Player', 'Slowdown', 'Script a frame', 'Heap after collection', 'Attribute writes a frame'],
  frames.map(({ name, rate, frame, heap, writes }) => [
    name,
    `${rate}x`,
    `${frame.toFixed(3)} ms`,
    `${heap.toFixed(1)} MB`,
    writes.toFixed(0),
  ]),
)}

## 1, 10 and 100 of an element on a page, until painted

${table(['Element', '1', '10', '100'], many)}
`;
  await writeFile('bench/RESULTS.md', text);
  console.log(text);
  if (!gates.every(passes)) process.exitCode = 1;
} finally {
  await pages.close();
}
