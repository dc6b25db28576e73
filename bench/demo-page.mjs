// What our scripts cost the demo page, and what more of an element on one page costs.
import { median } from './figures.mjs';

/** Runs before the page's own scripts. */
function watch() {
  window.seen = { shift: 0, long: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration, scripts } of list.getEntries())
      // Only what our bundle ran for 50 ms or more in one frame is a long task of ours.
      for (const { sourceURL, duration: ran } of scripts)
        if (sourceURL.includes('/dist/') && ran >= 50) window.seen.long.push(Math.min(ran, duration));
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/** @returns {Promise<{ shift: number, long: number }>} the worst of the runs */
export async function measureDemo(pages, runs) {
  const worst = { shift: 0, long: 0 };
  for (let run = 0; run < runs; run++) {
    const page = await pages.open('');
    await page.setViewport({ width: 1200, height: 800 });
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${pages.origin}/demo/`, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    const { shift, long } = await page.evaluate(() => window.seen);
    worst.shift = Math.max(worst.shift, shift);
    worst.long = Math.max(worst.long, long.length);
    await page.close();
  }
  return worst;
}

/** Milliseconds until so many of one element are painted, the script being there. */
export async function measureMany(pages, tag, count, runs) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const page = await pages.open(`<script src="/dist/${tag}.min.js"></script>`);
    times.push(
      await page.evaluate(
        async (markup, each) => {
          const began = performance.now();
          document.body.insertAdjacentHTML('beforeend', markup.repeat(each));
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - began;
        },
        `<${tag}></${tag}>`,
        count,
      ),
    );
    await page.close();
  }
  return median(times);
}
