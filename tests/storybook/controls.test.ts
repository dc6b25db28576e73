import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { symptomChecker as english } from '../../src/i18n/en/symptom-checker.js';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { openStory, serveStorybook } from '../support/storybook.js';

const site = openSite(() => serveStorybook());

/** Opens a story in Storybook itself, with its panels, as a designer does. */
async function openManager(id: string): Promise<{ page: Page; frame: Frame; errors: string[] }> {
  const { page, errors } = await watchedPage(site.browser);
  await page.setViewport({ width: 1200, height: 1400 });
  await page.goto(`${site.origin}/?path=/story/${id}`);
  const iframe = await page.waitForSelector('#storybook-preview-iframe');
  const frame = (await iframe!.contentFrame())!;
  await page.waitForSelector('[id^=control-], [id^=set-]');
  return { page, frame, errors };
}

/** Sets one control by mouse and keyboard. A control without a value offers a button first. */
async function setControl(page: Page, name: string, value: string | true): Promise<void> {
  const set = await page.$(`#set-${name}`);
  if (set) await set.click();
  const control = (await page.waitForSelector(`#control-${name}`))!;
  const kind = await control.evaluate((input) => (input as HTMLInputElement).type);
  if (kind === 'select-one') await page.select(`#control-${name}`, String(value));
  else if (kind === 'checkbox') await control.evaluate((input) => (input as HTMLInputElement).click());
  else {
    await control.evaluate((input) => (input as HTMLInputElement).select());
    await control.type(String(value));
  }
}

/** Waits until the element in the story shows something, and fails where it never does. */
const shows = (frame: Frame, tag: string, selector: string, text = ''): Promise<unknown> =>
  frame.waitForFunction(
    (element, part, wanted) => {
      const found = document.querySelector(element)?.shadowRoot?.querySelector(part);
      return found?.textContent.includes(wanted) ?? false;
    },
    { timeout: 10_000 },
    tag,
    selector,
    text,
  );

const CHANGES = {
  'symptom-checker': [
    ['heading', 'Your legs, step by step', 'h2', 'Your legs, step by step'],
    ['heading-level', '4', 'h4', 'Your legs'],
    ['no-intro', true, '[part=question]', ''],
  ],
  'pump-diagram': [
    ['heading', 'A leg at work', '[part=heading], .heading', 'A leg at work'],
    ['leg', 'severe', '[part=sentence]', 'Leg with many leaking valves'],
    ['compare', 'treated', '[part=leg-name]', ''],
  ],
  'call-to-book': [
    ['heading', 'Come and see us', '[part=heading]', 'Come and see us'],
    ['dismissible', true, '[part=dismiss]', ''],
    ['placement', 'bottom', '.bar.bottom', ''],
  ],
} as const;

for (const [name, changes] of Object.entries(CHANGES))
  test(`${name}: three controls take effect`, async () => {
    const { page, frame, errors } = await openManager(`elements-${name}--default`);
    for (const [control, value, selector, text] of changes) {
      await setControl(page, control, value);
      await shows(frame, `vein-${name}`, selector, text);
    }
    assert.deepEqual(errors, []);
    await page.close();
  });

test('actions show an event of the element', async () => {
  const { page, frame } = await openManager('elements-symptom-checker--default');
  await shows(frame, 'vein-symptom-checker', '[part=continue]');
  await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=tab]')]
      .find(({ textContent }) => textContent.startsWith('Actions'))!
      .click(),
  );
  await frame.evaluate(() =>
    document
      .querySelector('vein-symptom-checker')!
      .shadowRoot!.querySelector<HTMLElement>('[part=continue]')!
      .click(),
  );
  await page.waitForFunction(() => document.body.textContent.includes('vein-checker-start'));
  await page.close();
});

test('the toolbar changes language, scheme, width, text size and motion, and prints the accessibility tree', async () => {
  const { page, errors } = await watchedPage(site.browser);
  const look = (): Promise<Readonly<Record<string, unknown>>> =>
    page.evaluate(() => {
      const checker = document.querySelector('vein-symptom-checker')!;
      const root = checker.shadowRoot!.querySelector('.root')!;
      const style = getComputedStyle(root);
      return {
        lang: root.getAttribute('lang'),
        scheme: style.colorScheme,
        width: checker.clientWidth < 330,
        large: Number.parseFloat(style.fontSize) > 30,
        still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      };
    });
  await openStory(page, site.origin, 'elements-symptom-checker--missing-answers');
  assert.deepEqual(await look(), { lang: 'en', scheme: 'light', width: false, large: false, still: false });
  const all = 'lang:es;scheme:dark;width:320;text:200;motion:reduced;tree:on';
  await openStory(page, site.origin, 'elements-symptom-checker--missing-answers', all);
  assert.deepEqual(await look(), { lang: 'es', scheme: 'dark', width: true, large: true, still: true });

  await openStory(page, site.origin, 'elements-symptom-checker--missing-answers', 'tree:on');
  const said = (id: string): Promise<string> =>
    page.evaluate(
      (part) => document.querySelector('story-inspector')!.shadowRoot!.querySelector(`#${part}`)!.textContent,
      id,
    );
  await page.waitForFunction(
    () => document.querySelector('story-inspector')?.shadowRoot?.querySelector('#tree')?.textContent,
  );
  const tree = await said('tree');
  for (const line of [
    'group "An answer is missing"',
    'heading "Is a leg swollen?" [level=2]',
    'radio "No swelling"',
    'button "Continue"',
  ])
    assert.ok(tree.includes(line), `${line} in\n${tree}`);
  // The missing answers take the focus; what a live region says is what "none of these" took back.
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('vein-symptom-checker')!;
    for (const input of ['[name=calfTender]', '[data-none]'])
      shadowRoot!.querySelector<HTMLInputElement>(input)!.click();
  });
  await page.waitForFunction(() =>
    document
      .querySelector('story-inspector')!
      .shadowRoot!.querySelector('#log')!
      .textContent.startsWith('polite: '),
  );
  assert.equal(await said('log'), `polite: ${english['check.cleared-rows']}`);
  assert.deepEqual(errors, []);
  await page.close();
});
