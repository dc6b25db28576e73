// Prints how fast the leg model runs, and what a frame of the diagram costs beside one of lottie-web that moves the same paths.
import process from 'node:process';
import { createLeg, simulate } from '../dist/modules/hemodynamics/index.js';
import { lottieOf, recordPump } from './lottie-of-pump.mjs';
import { startPages } from './page.mjs';

/** One step of walking, 1.1 s, at 60 frames a second. */
const STEP = 66;
const MEASURED = 3 * STEP;
const ROUNDS = 3;

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.floor(values.length * share)];

/** Seconds of walking that the model computes in a second of the processor. */
function modelSpeed() {
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

const pages = await startPages();
const openPump = async () => {
  const page = await pages.open(
    '<script src="/dist/vein-pump-diagram.min.js"></script><vein-pump-diagram leg="reflux" speed="1" style="width: 400px"></vein-pump-diagram>',
  );
  await page.evaluate(async () => {
    await document.querySelector('vein-pump-diagram').play();
    // Until the browser has told the diagram that it is in view, and two steps are walked.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await window.benchFrames(132);
  });
  return page;
};
const openLottie = async (animation) => {
  const page = await pages.open(
    '<script src="/bench/node_modules/lottie-web/build/player/lottie_svg.min.js"></script><div id="place" style="width: 400px"></div>',
  );
  await page.evaluate(async (animationData) => {
    const container = document.querySelector('#place');
    window.lottie.loadAnimation({ container, animationData, renderer: 'svg', loop: true, autoplay: true });
    await window.benchFrames(120);
  }, animation);
  return page;
};
try {
  console.log(`model: ${modelSpeed().toFixed(0)} seconds of walking in one second of CPU`);
  const recorder = await openPump();
  const record = await recorder.evaluate(recordPump, STEP);
  await recorder.close();
  const animation = lottieOf(record, STEP);
  const moving = record.shapes.filter(({ writes }) => writes.length > 0).length;
  console.log(
    `one step: ${moving} of ${record.shapes.length} shapes move, ${(record.writes / STEP).toFixed(0)} attribute writes a frame in the picture`,
  );
  const subjects = { 'vein-pump-diagram': openPump, 'lottie-web (svg)': () => openLottie(animation) };
  for (const rate of [1, 4]) {
    const spent = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
    const writes = {};
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, open] of Object.entries(subjects)) {
        const page = await open();
        await page.emulateCPUThrottling(rate);
        spent[name].push(...(await page.evaluate((count) => window.benchFrames(count), MEASURED)));
        writes[name] ??= await page.evaluate(countWrites, STEP);
        await page.close();
      }
    }
    console.log(`${rate}x CPU slowdown, script time of a frame, ${ROUNDS} runs of ${MEASURED} frames`);
    for (const [name, values] of Object.entries(spent))
      console.log(
        `  ${name.padEnd(18)} median ${at(values, 0.5).toFixed(3)} ms, 95 % below ${at(values, 0.95).toFixed(3)} ms, ${writes[name].toFixed(0)} attribute writes`,
      );
    const [ours, theirs] = Object.values(spent).map((values) => at(values, 0.5));
    console.log(
      `  the diagram takes ${((100 * ours) / theirs).toFixed(0)} % of lottie-web's median (goal: 50 % or less)`,
    );
  }
} finally {
  await pages.close();
}
