import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { symptomChecker as en } from '../../../src/i18n/en/symptom-checker.js';
import { axeFaults } from '../../support/axe-page.js';
import { COMPONENT } from '../../support/axe-rules.js';
import { answerAll } from '../../support/answer-all.js';
import { watchedPage } from '../../support/browser.js';
import { openSite } from '../../support/open-site.js';
import { servePages } from '../../support/page-server.js';

/** The longest way: swelling, walking pain, and every follow-up page. */
const LONG = {
  age: '18-49',
  sex: 'female',
  pregnancy: 'no',
  swelling: 'one-calf',
  swellingNew: 'no',
  nightCramps: 'few',
  walkPain: 'yes',
  site: 'calf',
  ache: 'true',
  varicose: 'true',
};
const SMALLEST = 44; // px, both ways, of anything to touch

const html = (lang: string, style = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>${style}</style>
<script src="/dist/vein-elements.min.js" defer></script></head><body><main>
<vein-symptom-checker clinic-name="A Clinic"><a href="tel:+17024307661">(702) 430-7661</a></vein-symptom-checker>
</main></body></html>`;

const site = openSite(() =>
  servePages(
    Object.fromEntries(
      ['en', 'es'].flatMap((lang) => [
        [`/${lang}.html`, { html: html(lang) }],
        [`/${lang}-large.html`, { html: html(lang, 'html { font-size: 200% }') }],
      ]),
    ),
  ),
);

async function open(path: string, width: number): Promise<Page> {
  const { page } = await watchedPage(site.browser);
  await page.setViewport({ width, height: 720 });
  await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
  return page;
}

/** What is too small to touch, and how far the page is wider than its window. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const found: string[] = [];
    const root = document.querySelector('vein-symptom-checker')!.shadowRoot!;
    for (const control of root.querySelectorAll('button, label, summary, a.button')) {
      const { width, height } = control.getBoundingClientRect();
      if (height > 0 && (height < smallest || width < smallest))
        found.push(`${control.outerHTML.slice(0, 60)} is ${width} x ${height} px`);
    }
    const wider = document.documentElement.scrollWidth - innerWidth;
    if (wider > 0) {
      const all = [...root.querySelectorAll('*'), ...document.querySelectorAll('vein-call-to-book')];
      const out = all.filter((one) => one.getBoundingClientRect().right > innerWidth);
      found.push(`${wider} px too wide: ${out.map((one) => one.outerHTML.slice(0, 60)).join()}`);
    }
    return found;
  }, SMALLEST);

const faults = async (page: Page): Promise<string[]> => [
  ...(await axeFaults(page, 'vein-symptom-checker', COMPONENT)),
  ...(await misfits(page)),
];

const MODES = {
  'forced colours': { path: '', width: 360, features: [{ name: 'forced-colors', value: 'active' }] },
  '200 % text on 320 px': { path: '-large', width: 320, features: [] },
} as const;

for (const lang of ['en', 'es']) {
  for (const [mode, { path, width, features }] of Object.entries(MODES)) {
    test(`${lang}, ${mode}: axe, touch targets and width of every page of the longest path`, async () => {
      const page = await open(`/${lang}${path}.html`, width);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [...features] });
      let screens = 0;
      await answerAll(page, LONG, async () => {
        assert.deepEqual(await faults(page), [], `screen ${screens++}`);
      });
      assert.ok(screens > 15, `${screens} screens`);
      await page.evaluate(async () => {
        const checker = document.querySelector('vein-symptom-checker')!;
        await checker.restart();
        await checker.start();
        await checker.next();
      });
      assert.deepEqual(await faults(page), [], 'error');
      await answerAll(page, { chestPain: 'true' });
      assert.deepEqual(await faults(page), [], 'emergency');
      await page.close();
    });
  }
}

/** A heading and the text in it are one to the ear. */
const SAME = ['heading', 'StaticText', 'InlineTextBox'];
const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];
const tree = async (page: Page): Promise<SerializedAXNode[]> => {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  assert.ok(root);
  return flat(root);
};

test('a screen reader meets one heading a page, the focus on it, and hears the legend once', async () => {
  const page = await open('/en.html', 360);
  let screens = 0;
  await answerAll(page, LONG, async () => {
    const nodes = await tree(page);
    const headings = nodes.filter(({ role }) => role === 'heading');
    const isResult = await page.evaluate(
      () => document.querySelector('vein-symptom-checker')?.assessment !== undefined,
    );
    assert.equal(headings.length > 1, isResult, `screen ${screens}: ${JSON.stringify(headings)}`);
    const [{ name, focused } = {} as SerializedAXNode] = headings;
    assert.ok(name);
    if (screens > 0) assert.equal(focused, true, `screen ${screens}: ${name} has no focus`);
    // Questions that stand in a group give it its name, and no other text says it again.
    const said = nodes.filter((node) => node.name === name && !SAME.includes(node.role));
    assert.ok(
      said.every(({ role }) => role === 'group' || role === 'radiogroup'),
      `screen ${screens}: ${JSON.stringify(said)}`,
    );
    assert.ok(said.length <= 1);
    screens++;
  });
  const result = (await tree(page)).find(({ role }) => role === 'heading');
  assert.equal(result?.name, en['do.visit.vein-clinic'], 'the result is heard as an instruction');
  await page.close();
});

test('a page left unanswered is told at once, with the focus on what is missing', async () => {
  const page = await open('/en.html', 360);
  await page.evaluate(async () => {
    const checker = document.querySelector('vein-symptom-checker')!;
    await checker.start();
    checker.shadowRoot!.querySelector<HTMLButtonElement>('[part="continue"]')!.click();
    await checker.updateComplete;
  });
  const nodes = await tree(page);
  const missing = nodes.find(({ role, name }) => role === 'group' && name === en['check.error']);
  assert.ok(missing?.focused, 'the list of what is missing has the focus');
  assert.ok(!nodes.some(({ role }) => role === 'alert'), 'it is heard by the focus, and not a second time');
  const legend = nodes.find(({ role }) => role === 'heading')?.name ?? '';
  assert.ok(
    flat(missing).some(({ role, name }) => role === 'button' && name?.includes(legend)),
    'it leads to the question by its name',
  );
  const group = nodes.find(({ role, name }) => role === 'group' && name === legend);
  assert.ok(group?.description?.includes(legend), 'the question says that it has no answer');
  await page.close();
});
