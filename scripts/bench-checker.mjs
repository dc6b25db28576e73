// Prints how long it takes from the start of the script to the first question on the screen, at 1x and 4x CPU slowdown.
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './chromium.mjs';

const RUNS = 9;
const server = await startDevServer({
  config: { rootDir: '.', hostname: '127.0.0.1', watch: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://127.0.0.1:${server.server.address().port}`;
const browser = await puppeteer.launch(await launchOptions());
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const rate of [1, 4]) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    await page.goto(`${origin}/demo/clinic.css`);
    await page.setContent(
      '<!doctype html><body><vein-symptom-checker no-intro></vein-symptom-checker></body>',
    );
    await page.emulateCPUThrottling(rate);
    times.push(
      await page.evaluate(async () => {
        const code = await (await fetch('/dist/vein-symptom-checker.min.js')).text();
        const script = Object.assign(document.createElement('script'), { textContent: code });
        const start = performance.now();
        document.head.append(script);
        await document.querySelector('vein-symptom-checker').updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      }),
    );
    await page.close();
  }
  console.log(
    `${rate}x CPU slowdown: first question painted after ${median(times).toFixed(1)} ms (median of ${RUNS})`,
  );
}
await browser.close();
await server.stop();
