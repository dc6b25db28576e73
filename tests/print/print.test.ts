import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { answerAll } from '../support/answer-all.js';
import { openSite } from '../support/open-site.js';
import { servePages } from '../support/page-server.js';
import { catchPrints, FORMATS, pdfOf, printedAlone } from './print.js';
import { openReader, type Reader, type Sheet } from './read-pdf.js';

const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const CHECKER = `<vein-symptom-checker clinic-name="Alpha Vein Clinic" booking-url="https://booking.example/" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles">${LINK}<p slot="disclaimer">Ours is a small clinic.</p></vein-symptom-checker>`;
const DIAGRAM = `<vein-pump-diagram>${LINK}</vein-pump-diagram>`;
const page = (language: string, body: string): { html: string } => ({
  html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>x</title><style>:root { color-scheme: dark }</style><script src="/dist/vein-elements.min.js" defer></script></head><body>${body}</body></html>`,
});
const AROUND = '<p>Words of the page.</p>';
const site = openSite(() =>
  servePages({
    '/en.html': page('en', CHECKER),
    '/es.html': page('es', CHECKER),
    '/more.html': page('en', AROUND.repeat(60) + CHECKER + AROUND.repeat(60)),
    '/diagram.html': page('en', DIAGRAM),
  }),
);
let opened: Promise<Reader> | undefined;
const read = async (name: string, pdf: Uint8Array): Promise<readonly Sheet[]> =>
  (await (opened ??= openReader(site.browser))).read(name, pdf);
after(async () => (await opened)?.close(), { timeout: 30_000 });

/** Six results: what is answered, what the paper must say in English, and how many sheets that may be. */
const RESULTS = {
  emergency: { said: { chestPain: 'true' }, words: ['Call 911', 'Chest pain or pressure'], sheets: 1 },
  today: {
    said: { swelling: 'one-calf', swellingNew: 'yes', age: '50-64' },
    words: ['50 to 64', 'Call 911 if'],
    sheets: 2,
  },
  'vein-clinic': {
    said: { age: '50-64', sex: 'female', varicose: 'true', ache: 'true', worseEndOfDay: 'true' },
    words: ['See a vein clinic', 'Bulging veins', 'Legs up'],
    sheets: 2,
  },
  'own-doctor': {
    said: { age: '50-64', walkPain: 'yes', site: 'calf', uphill: 'true' },
    words: ['Plan a visit', '50 to 64'],
    sheets: 2,
  },
  'self-care': { said: { age: '18-49', nightCramps: 'few' }, words: ['18 to 49'], sheets: 2 },
  treated: {
    said: { age: '50-64', veinTreatmentRecent: 'true', bruise: 'true' },
    words: ['Vein treatment'],
    sheets: 2,
  },
} as const;

const spaceless = (text: string): string => text.replace(/\s+/g, '');
const today = (language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());

async function result(address: string, said: Readonly<Record<string, string>>): Promise<Page> {
  const tab = await site.browser.newPage();
  await tab.evaluateOnNewDocument(catchPrints);
  await tab.setViewport({ width: 1000, height: 900 });
  await tab.goto(site.origin + address, { waitUntil: 'load' });
  await answerAll(tab, said);
  return tab;
}

/** Presses Print; gives a page that shows what came out by itself. */
async function alone(tab: Page): Promise<Page> {
  await tab.evaluate(() =>
    document
      .querySelector('vein-symptom-checker')!
      .shadowRoot!.querySelector<HTMLButtonElement>('[part="print"]')!
      .click(),
  );
  const printed = await printedAlone(tab);
  assert.equal(printed.length, 1);
  const sheet = await site.browser.newPage();
  await sheet.setContent(printed[0]!);
  return sheet;
}

for (const [name, { said, words, sheets }] of Object.entries(RESULTS))
  for (const language of ['en', 'es'])
    test(`${name}, ${language}: one or two full sheets with clinic, date, answers and references`, async () => {
      const tab = await result(`/${language}.html`, said);
      const printing = { page: tab, ...(name !== 'emergency' && { alone: await alone(tab) }) };
      for (const [how, shown] of Object.entries(printing))
        for (const format of FORMATS) {
          const pages = await read(`${name}-${language}-${how}-${format}`, await pdfOf(shown, format));
          assert.equal(pages.length, sheets, `${how}, ${format}`);
          for (const { lowest } of pages) assert.ok(lowest < 0.8, `${how}, ${format}: a sheet of few lines`);
          const text = spaceless(pages.map((one) => one.text).join('\n'));
          const parts =
            language === 'en' ? ['Your answers', 'Sources and review', ...words] : ['Sus respuestas'];
          for (const part of ['Alpha Vein Clinic', '(702) 430-7661', today(language), ...parts])
            assert.ok(text.includes(spaceless(part)), `${how}, ${format}: "${part}"`);
          assert.match(text, /\.(19|20)\d\d\./, 'a reference with its year');
          if (how === 'alone') assert.ok(text.includes('Oursisasmallclinic.'), 'what the page adds');
        }
      // Black on white, also where the page is dark.
      await tab.emulateMediaType('print');
      const looks = await tab.evaluate(() => {
        const root = document.querySelector('vein-symptom-checker')!.shadowRoot!;
        const card = getComputedStyle(root.querySelector('.card')!);
        return [card.color, card.backgroundColor, card.borderTopColor, card.borderTopStyle];
      });
      assert.deepEqual(looks, ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', 'solid']);
      for (const one of Object.values(printing)) await one.close();
    });

test('on a page with more, Print prints the result alone, and Ctrl+P the page as before', async () => {
  const tab = await result('/more.html', RESULTS['self-care'].said);
  const pagesBefore = await read('more-before', await pdfOf(tab, 'letter'));
  const sheet = await alone(tab);
  const [first, ...others] = await read('more-alone', await pdfOf(sheet, 'letter'));
  assert.equal(others.length, 1);
  assert.doesNotMatch(first!.text + others[0]!.text, /Words of the page/);
  const pagesAfter = await read('more-after', await pdfOf(tab, 'letter'));
  assert.deepEqual(pagesAfter, pagesBefore);
  const text = pagesAfter.map((one) => one.text).join('\n');
  assert.match(text, /Words of the page/);
  assert.match(text, /Your answers/);
  await sheet.close();
  await tab.close();
});

for (const [scene, title] of [
  [1, 'Blood has to climb'],
  [8, ''],
] as const)
  test(`scene ${scene} of the diagram: one sheet, its title, words and picture, and no control`, async () => {
    const tab = await site.browser.newPage();
    await tab.setViewport({ width: 1000, height: 900 });
    await tab.goto(`${site.origin}/diagram.html`, { waitUntil: 'load' });
    await tab.evaluate(async (number) => {
      const diagram = document.querySelector('vein-pump-diagram')!;
      await diagram.showScene(number);
      await diagram.updateComplete;
    }, scene);
    const shown = await tab.evaluate(() => {
      const root = document.querySelector('vein-pump-diagram')!.shadowRoot!;
      const controls = [...root.querySelectorAll('button, summary')].map((one) => one.textContent!.trim());
      return {
        title: root.querySelector('.title')!.textContent!,
        words: root.querySelector('[part="scene-text"]')!.textContent!,
        controls,
      };
    });
    assert.ok(shown.title.includes(title));
    for (const format of FORMATS) {
      const pages = await read(`scene-${scene}-${format}`, await pdfOf(tab, format));
      assert.equal(pages.length, 1);
      const text = spaceless(pages[0]!.text);
      assert.ok(text.includes(spaceless(shown.title)));
      assert.ok(text.includes(spaceless(shown.words)));
      for (const control of shown.controls.filter((one) => one.length > 4))
        assert.ok(!text.includes(spaceless(control)), control);
    }
    await tab.emulateMediaType('print');
    const drawn = await tab.evaluate(
      () =>
        document
          .querySelector('vein-pump-diagram')!
          .shadowRoot!.querySelector('svg.leg')!
          .getBoundingClientRect().height,
    );
    assert.ok(drawn > 300, `the picture is ${drawn} px high`);
    await tab.close();
  });
