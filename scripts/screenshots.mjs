// Takes pictures of every page kind at both widths, schemes and languages into screenshots/ (ignored), to look at.
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { startDevServer } from '@web/dev-server';
import { launch } from './browsers/launch.mjs';
import { launchOptions } from './chromium.mjs';

const only = process.argv[2]; // a part of a file name: takes those pictures alone
const server = await startDevServer({
  config: { rootDir: '.', hostname: '127.0.0.1', port: 0, watch: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://127.0.0.1:${server.server.address().port}`;
const browser = await launch(await launchOptions());
await mkdir('screenshots', { recursive: true });

const TEL = '<a href="tel:+17024307661">(702) 430-7661</a>';
const CLINIC = 'clinic-name="Alpha Vein Clinic Las Vegas" booking-url="https://example.com/book"';
const VEINS = { age: '50-64', sex: 'female', varicose: 'true', ache: 'true', worseEndOfDay: 'true' };
const WALK = { age: '50-64', walkPain: 'yes', site: 'calf', uphill: 'true' };

/** Answers the checker's pages in the page itself until `stop` pages are done, or a part that is named or a result stands there. */
const walk = (said, stop = 99) => [
  async (wanted, pages) => {
    const checker = document.querySelector('vein-symptom-checker');
    await checker.start();
    const isThere = () => typeof pages === 'string' && checker.shadowRoot.querySelector(`[part~="${pages}"]`);
    for (let page = 0; page !== pages && !isThere() && !checker.assessment; page++) {
      for (const fieldset of checker.shadowRoot.querySelectorAll('fieldset')) {
        const inputs = [...fieldset.querySelectorAll('input')];
        const fit = inputs.filter(({ name, value }) => wanted[name] === value);
        const out =
          inputs.find(({ value, dataset }) => 'none' in dataset || ['none', 'no'].includes(value)) ??
          inputs[1];
        for (const input of fit.length > 0 ? fit : [out]) input.click();
      }
      await checker.next();
    }
  },
  said,
  stop,
];
const checker = (name, ...steps) => ({
  name: `checker-${name}`,
  html: `<vein-symptom-checker ${CLINIC}>${TEL}</vein-symptom-checker>`,
  steps,
});
const pump = (leg, time, extra = '') => ({
  name: `pump-${leg}-${time}${extra && '-compare'}`,
  html: `<vein-pump-diagram leg="${leg}" activity="tiptoe" time="${time}" ${extra}>${TEL}</vein-pump-diagram>`,
  steps: [],
});
/** A scene of the story, at its telling moment. */
const scene = (number) => ({
  name: `scene-${number}`,
  html: `<vein-pump-diagram scene="${number}">${TEL}</vein-pump-diagram>`,
  steps: [],
});
const card = (name, attributes) => ({
  name: `card-${name}`,
  html: `<vein-call-to-book ${CLINIC} ${attributes}>${TEL}</vein-call-to-book>`,
  steps: [],
});

const scenes = [
  checker('intro'),
  checker('question', walk({}, 0)),
  checker('error', walk({}, 0), [async () => document.querySelector('vein-symptom-checker').next()]),
  checker('choice', walk({}, 5)),
  checker('walking', walk(WALK, 8)),
  checker('signs', walk({}, 1)),
  checker('skin', walk(VEINS, 6)),
  checker('review', walk(VEINS, 'answers')),
  checker('visit', walk(VEINS)),
  checker('artery', walk(WALK)),
  checker('today', walk({ swelling: 'one-calf', swellingNew: 'yes', age: '50-64' })),
  checker('self-care', walk({ age: '18-49', nightCramps: 'few' })),
  checker('emergency', walk({ chestPain: 'true' })),
  ...Array.from({ length: 8 }, (_, at) => scene(at + 1)),
  ...['healthy', 'reflux'].flatMap((leg) => [0, 9.3, 14].map((time) => pump(leg, time))),
  pump('healthy', 9.3, 'compare="reflux"'),
  card('plain', ''),
  card('open', 'hours="mo-su 00:00-24:00" time-zone="America/Los_Angeles"'),
  card('closed', 'hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" now="2026-11-22T12:00:00Z"'),
  card('bar', 'placement="bottom" dismissible'),
  {
    name: 'readme', // its English picture at 1200 px in light is demo/screenshot.png
    html: `<main style="display: grid; gap: 24px; padding: 24px; background: #f2f0eb">
      <vein-pump-diagram scene="6">${TEL}</vein-pump-diagram>
      <vein-symptom-checker ${CLINIC}>${TEL}</vein-symptom-checker>
      <vein-call-to-book ${CLINIC} hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" now="2026-11-23T18:00:00Z">${TEL}</vein-call-to-book>
    </main>`,
    steps: [],
  },
  { name: 'demo', path: { en: '/demo/', es: '/demo/es.html' }, steps: [] },
].filter(({ name }) => !only || name.includes(only));

/** Until no diagram works out a number any more. */
async function drawn() {
  const waits = ({ shadowRoot }) => !shadowRoot?.firstElementChild || shadowRoot.textContent.includes('…');
  while ([...document.querySelectorAll('vein-pump-diagram')].some(waits))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const page = await browser.newPage();
for (const width of [360, 1200]) {
  await page.setViewport({ width, height: 800, deviceScaleFactor: 1 });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const lang of ['en', 'es']) {
      for (const { name, html, path, steps } of scenes) {
        await page.goto(origin + (path?.[lang] ?? '/demo/clinic.css'), { waitUntil: 'networkidle0' });
        if (html) {
          await page.setContent(
            `<!doctype html><html lang="${lang}"><head><base href="${origin}/"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"><script src="/dist/vein-elements.min.js"></script></head><body>${html}</body></html>`,
          );
        }
        for (const step of steps) await page.evaluate(...step);
        await page.evaluate(drawn);
        await page.screenshot({ path: `screenshots/${name}-${width}-${scheme}-${lang}.png`, fullPage: true });
      }
    }
  }
}
await browser.close();
await server.stop();
console.log('pictures in screenshots/');
