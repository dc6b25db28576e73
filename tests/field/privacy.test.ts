import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openField, TEL } from '../support/field-page.js';

const field = openField();

/** How session replay tools are told to leave a part out: selectors from their documentation. */
const TOOLS: Readonly<Record<string, string>> = {
  Hotjar: '[data-hj-suppress]',
  PostHog: '.ph-no-capture',
  'Microsoft Clarity': '[data-clarity-mask="true" i]',
  FullStory: '.fs-mask, .fs-exclude, [data-fs-mask], [data-fs-exclude]',
  Sentry: '.sentry-mask, [data-sentry-mask], .sentry-block, [data-sentry-block]',
  Datadog: '[data-dd-privacy="mask"], [data-dd-privacy="hidden"], .dd-privacy-mask, .dd-privacy-hidden',
  LogRocket: '[data-private]',
};

/** Which tools are not told, and which words stand outside of what they are told of. */
const untold = (page: Page): Promise<string[]> =>
  page.evaluate((tools) => {
    const root = document.querySelector('vein-symptom-checker')!.shadowRoot!;
    return Object.entries(tools).flatMap(([name, selector]) => {
      const bare = [...root.querySelectorAll('input, label, p, h2, li, dd, button, a, [role=alert]')].filter(
        (one) => !one.closest(selector),
      );
      return bare.length > 0
        ? [`${name}: ${bare.length} things, first ${bare[0]!.outerHTML.slice(0, 60)}`]
        : [];
    });
  }, TOOLS);

/** The screens of a checker, each reached from the one before. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  intro: () => Promise.resolve(),
  question: (page) => page.evaluate(() => document.querySelector('vein-symptom-checker')!.start()),
  'question with its error': (page) =>
    page.evaluate(() => document.querySelector('vein-symptom-checker')!.next()),
  'question in another language': (page) =>
    page.evaluate(async () => {
      document.documentElement.lang = 'es';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }),
  emergency: (page) =>
    page.evaluate(async () => {
      const checker = document.querySelector('vein-symptom-checker')!;
      checker.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
      await checker.next();
    }),
  review: (page) => answer(page, (checker) => !!checker.shadowRoot!.querySelector('[part~=answers]')),
  result: (page) => answer(page, (checker) => checker.assessment !== undefined),
};

async function answer(
  page: Page,
  until: (checker: HTMLElement & { assessment?: unknown }) => boolean,
): Promise<void> {
  await page.evaluate(
    async (stop) => {
      const done = runCode(`return (${stop})`) as (checker: Element) => boolean;
      const checker = document.querySelector('vein-symptom-checker')!;
      if (checker.assessment) await checker.restart();
      for (let i = 0; i < 25 && !done(checker); i++) {
        for (const fieldset of checker.shadowRoot!.querySelectorAll('fieldset')) {
          const inputs = [...fieldset.querySelectorAll('input')];
          if (inputs.some(({ checked }) => checked)) continue;
          (
            inputs.find(({ value, dataset }) => 'none' in dataset || value === 'none' || value === 'no') ??
            inputs[1]
          )?.click();
        }
        await checker.updateComplete;
        await checker.next();
      }
    },
    until.toString().replace(/__name\([^)]*\)/g, ''),
  );
}

test('session replay is told to leave out every word of every screen of the checker, by each tool', async () => {
  const { page } = await field.open(`<vein-symptom-checker>${TEL}</vein-symptom-checker>`);
  const wrong: string[] = [];
  for (const [screen, go] of Object.entries(STEPS)) {
    await go(page);
    wrong.push(...(await untold(page)).map((one) => `${screen}, ${one}`));
  }
  assert.deepEqual(wrong, []);
  await page.close();
});

/** Pages whose scripts could learn of answers: each leaves what it learned in `window.learned`. */
const LISTENERS: Readonly<Record<string, string>> = {
  'clicks and changes':
    "for (const type of ['click', 'change', 'input']) document.addEventListener(type, (e) => learned.push([e.target.localName, e.target.value ?? '', e.target.textContent.trim()]))",
  forms: "document.addEventListener('submit', (e) => learned.push([...new FormData(e.target)]))",
  'every event of ours':
    "for (const type of ['vein-checker-start', 'vein-checker-step', 'vein-checker-complete', 'vein-checker-state']) document.addEventListener(type, (e) => learned.push(type, e.shared), true)",
};
for (const [name, script] of Object.entries(LISTENERS)) {
  test(`a page that listens to ${name} learns no answer`, async () => {
    const { page } = await field.open(
      `<script>window.learned = []; ${script}</script><vein-symptom-checker>${TEL}</vein-symptom-checker>`,
    );
    await STEPS.question!(page);
    await STEPS.emergency!(page);
    const learned = await page.evaluate(() =>
      JSON.stringify((window as unknown as { learned: unknown }).learned),
    );
    assert.doesNotMatch(learned, /chest|pain|lung|heart|emergency|true/i);
    await page.close();
  });
}

test('no storage is read or written without remember, and with it nothing but the dismissal', async () => {
  const touched = async (attributes: string): Promise<string[]> => {
    const { page } = await field.open(`<vein-call-to-book ${attributes}>${TEL}</vein-call-to-book>`, {
      first: (tab) =>
        tab.evaluateOnNewDocument(() => {
          const touched: string[] = [];
          Object.assign(globalThis, { touched });
          for (const area of ['localStorage', 'sessionStorage'] as const) {
            const { get } =
              Object.getOwnPropertyDescriptor(Window.prototype, area) ??
              Object.getOwnPropertyDescriptor(window, area)!;
            Object.defineProperty(window, area, {
              configurable: true,
              get() {
                touched.push(area);
                return get!.call(window) as Storage;
              },
            });
          }
        }),
    });
    const seen = await page.evaluate(() => {
      const card = document.querySelector('vein-call-to-book')!;
      card.dismiss();
      card.show();
      return (globalThis as unknown as { touched: string[] }).touched;
    });
    await page.close();
    return [...new Set(seen)];
  };
  for (const attributes of [
    '',
    'dismissible',
    'dismissible placement="bottom"',
    'dismissible remember="none"',
  ])
    assert.deepEqual(await touched(attributes), [], attributes);
  assert.deepEqual(await touched('dismissible remember="session"'), ['sessionStorage']);
  assert.deepEqual(await touched('dismissible remember="days:7"'), ['localStorage']);
});
