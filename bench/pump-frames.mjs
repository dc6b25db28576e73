// Measures how fast the leg model runs, and what a frame of the diagram costs beside one of lottie-web that moves the same paths.
import process from 'node:process';
import { createLeg, simulate } from '../dist/modules/hemodynamics/index.js';
import { median } from './figures.mjs';
import { DIAGRAM, LOTTIE } from './frames-report.mjs';
import { lottieOf, recordPump } from './lottie-of-pump.mjs';
import { renderingOf } from './rendering.mjs';

/** One step of walking, 1.1 s, at 60 frames a second. */
const STEP = 66;

/** Seconds of walking that the model computes in a second of the processor. */
export function modelSpeed() {
  const leg = createLeg('reflux');
  simulate(leg, [{ activity: 'walking', seconds: 60 }]);
  const before = process.cpuUsage();
  simulate(leg, [{ activity: 'walking', seconds: 600 }]);
  const { user, system } = process.cpuUsage(before);
  return 600 / ((user + system) / 1e6);
}

/** Runs in the page: attribute writes a frame, counted by wrapping what writes them. */
async function countWrites(frames) {
  const { setAttribute } = Element.prototype;
  let writes = 0;
  Element.prototype.setAttribute = function (name, value) {
    writes++;
    setAttribute.call(this, name, value);
  };
  await window.benchFrames(frames);
  Element.prototype.setAttribute = setAttribute;
  return writes / frames;
}

const openPump = async (pages) => {
  const page = await pages.open(
    '<script src="/dist/vein-pump-diagram.min.js"></script><vein-pump-diagram leg="reflux" speed="1" style="width: 400px"></vein-pump-diagram>',
    true,
  );
  await page.evaluate(async () => {
    await document.querySelector('vein-pump-diagram').play();
    // Until the browser has told the diagram that it is in view, and two steps are walked.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await window.benchFrames(132);
  });
  return page;
};
const openLottie = async (pages, animation) => {
  const page = await pages.open(
    '<script src="/bench/node_modules/lottie-web/build/player/lottie_svg.min.js"></script><div id="place" style="width: 400px"></div>',
    true,
  );
  await page.evaluate(async (animationData) => {
    const container = document.querySelector('#place');
    window.lottie.loadAnimation({ container, animationData, renderer: 'svg', loop: true, autoplay: true });
    await window.benchFrames(120);
  }, animation);
  return page;
};

/** Megabytes of heap that stay when the garbage is gone. */
async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  return (await page.metrics()).JSHeapUsedSize / 1e6;
}

/** @returns for each subject: milliseconds of script a frame (the mean of a step, median of the runs), milliseconds of rendering a frame, attribute writes a frame, megabytes of heap */
export async function measureFrames(pages, rates, runs) {
  const recorder = await openPump(pages);
  const animation = lottieOf(await recorder.evaluate(recordPump, STEP), STEP);
  await recorder.close();
  const subjects = {
    [DIAGRAM]: () => openPump(pages),
    [LOTTIE]: () => openLottie(pages, animation),
  };
  const rows = [];
  for (const rate of rates) {
    const spent = new Map(
      Object.keys(subjects).map((name) => [name, { frames: [], rendering: [], heaps: [], writes: 0 }]),
    );
    for (let run = 0; run < runs; run++)
      for (const [name, open] of Object.entries(subjects)) {
        const page = await open();
        const seen = spent.get(name);
        await page.emulateCPUThrottling(rate);
        const frames = await page.evaluate((count) => window.benchFrames(count), STEP);
        // The mean: a slowed processor is stopped now and then, which a median of short frames would not see.
        seen.frames.push(frames.reduce((sum, one) => sum + one, 0) / STEP);
        seen.rendering.push(await renderingOf(page, STEP));
        await page.emulateCPUThrottling(1);
        seen.heaps.push(await heapOf(page));
        if (run === 0) seen.writes = await page.evaluate(countWrites, STEP);
        await page.close();
      }
    for (const [name, { frames, rendering, heaps, writes }] of spent)
      rows.push({
        name,
        rate,
        frame: median(frames),
        rendering: median(rendering),
        heap: median(heaps),
        writes,
      });
  }
  return rows;
}
