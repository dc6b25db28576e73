import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import type {} from 'vein-elements/pump-diagram/define';
import type {} from 'vein-elements/symptom-checker/define';
import { watchedPage } from './browser.js';
import type { TestPage } from './page-server.js';

export const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'] as const;
export const BUNDLE = '/dist/vein-elements.min.js';
export const SCRIPT = `<script src="${BUNDLE}" defer></script>`;
/** All three, each with its phone link. */
export const BODY = TAGS.map((tag) => `<${tag}><a href="tel:+17024307661">(702) 430-7661</a></${tag}>`).join(
  '',
);

/** A page around the three elements. */
export const threeElements = (
  head = SCRIPT,
  {
    before = '',
    body = BODY,
    after = '',
    root = '',
    doctype = '<!doctype html>',
    headers = {},
  }: Partial<Record<'before' | 'body' | 'after' | 'root' | 'doctype', string>> &
    Pick<TestPage, 'headers'> = {},
): TestPage => ({
  html: `${doctype}<html lang="en" ${root}><head><meta charset="utf-8"><title>x</title>${head}</head><body>${before}${body}${after}</body></html>`,
  headers,
});

/** What a visitor does with each element; fails where one of them does not do its work. */
export async function useAll(tab: Page | Frame): Promise<void> {
  await tab.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild),
    { timeout: 5000 },
    TAGS,
  );
  const done = await tab.evaluate(async () => {
    const checker = document.querySelector('vein-symptom-checker')!;
    await checker.start();
    checker.shadowRoot!.querySelector<HTMLInputElement>('[name="chestPain"]')!.click();
    await checker.next();
    const diagram = document.querySelector('vein-pump-diagram')!;
    diagram.compare = 'reflux';
    await diagram.updateComplete;
    await diagram.seek(7);
    const card = document.querySelector('vein-call-to-book')!;
    const call = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!;
    const { width, height } = call.getBoundingClientRect();
    return {
      rule: checker.assessment?.rule,
      focus: checker.shadowRoot!.activeElement?.id,
      legs: diagram.shadowRoot!.querySelectorAll('[part="picture"]').length,
      rows: diagram.toCSV().split('\n').length > 600,
      call: call.getAttribute('href'),
      seen: width > 40 && height > 10,
    };
  });
  assert.deepEqual(done, {
    rule: 'lung-or-heart',
    focus: 'heading',
    legs: 2,
    rows: true,
    call: 'tel:+17024307661',
    seen: true,
  });
}

/** Opens a page, uses all three there (or does what is given), and holds that nothing was logged but what is named. */
export async function expectWhole(
  browser: Browser,
  url: string,
  use: (tab: Page) => Promise<void> = useAll,
  logged: readonly string[] = [],
): Promise<void> {
  const { page, errors, warnings } = await watchedPage(browser);
  await page.goto(url, { waitUntil: 'load' });
  await use(page);
  assert.deepEqual([...errors, ...warnings], logged);
  await page.close();
}
