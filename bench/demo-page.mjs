// What our scripts cost the demo page, and what more of an element on one page costs.
import { median } from './figures.mjs';

/** A task of so many milliseconds keeps a reader's tap waiting: https://www.w3.org/TR/longtasks/ */
const LONG_TASK = 50;

/** Runs before the page's own scripts. */
function watch(ours, longTask) {
  window.seen = { shift: 0, long: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { scripts } of list.getEntries())
      for (const { sourceURL, duration } of scripts)
        if (sourceURL.endsWith(ours) && duration >= longTask) window.seen.long.push(duration);
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/** Layout shift of a page, and the lengths of the tasks that the script at the end of `ours` ran for 50 ms or more. */
async function lookAt(pages, page, address, ours) {
  await page.setViewport({ width: 1200, height: 800 });
  await page.evaluateOnNewDocument(watch, ours, LONG_TASK);
  await page.goto(`${pages.origin}${address}`, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  const seen = await page.evaluate(() => window.seen);
  await page.close();
  return seen;
}

/** The same measure on a page that blocks for 80 ms and pushes its text down. @throws where it sees neither */
export async function measureControl(pages) {
  const page = await pages.open('<p>Text that is pushed down.</p><script src="/bench/control.mjs"></script>');
  const { shift, long } = await lookAt(pages, page, new URL(page.url()).pathname, '/bench/control.mjs');
  if (!(shift > 0)) throw new Error('control page: its layout shift was not seen');
  if (long.length === 0) throw new Error('control page: its task of 80 ms was not seen');
  return { shift, long: Math.max(...long) };
}

/** @returns {Promise<{ shift: number, long: number, longest: number }>} the worst of the runs; long is a count */
export async function measureDemo(pages, runs) {
  const worst = { shift: 0, long: 0, longest: 0 };
  for (let run = 0; run < runs; run++) {
    const { shift, long } = await lookAt(pages, await pages.open(''), '/demo/', '/dist/vein-elements.min.js');
    worst.shift = Math.max(worst.shift, shift);
    worst.long = Math.max(worst.long, long.length);
    worst.longest = Math.max(worst.longest, ...long);
  }
  return worst;
}

/** Milliseconds until so many of one element are painted, the script being there. */
async function paintMany(pages, tag, count) {
  const page = await pages.open(`<script src="/dist/${tag}.min.js"></script>`);
  const time = await page.evaluate(async (markup) => {
    const began = performance.now();
    document.body.insertAdjacentHTML('beforeend', markup);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - began;
  }, `<${tag}></${tag}>`.repeat(count));
  await page.close();
  return time;
}

/** @returns {Promise<{ tag: string, times: number[] }[]>} for each element, the median of every count */
export async function measureMany(pages, tags, counts, runs) {
  const rows = tags.map((tag) => ({ tag, times: counts.map(() => []) }));
  for (let run = 0; run < runs; run++)
    for (const { tag, times } of rows)
      for (const [at, count] of counts.entries()) times[at].push(await paintMany(pages, tag, count));
  return rows.map(({ tag, times }) => ({ tag, times: times.map(median) }));
}
