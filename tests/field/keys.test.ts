import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openField, TEL } from '../support/field-page.js';

const field = openField();

/** Scripts of pages that use keys, and leave text fields out by what they see of them. */
const HOTKEYS: Readonly<Record<string, string>> = {
  'takes the space key except in INPUT':
    "document.addEventListener('keydown', (e) => { if (e.key === ' ' && e.target.tagName !== 'INPUT') { e.preventDefault(); window.taken = (window.taken || 0) + 1; } })",
  'takes arrows for its slider':
    "document.addEventListener('keydown', (e) => { if (/^Arrow/.test(e.key) && !/INPUT|SELECT|TEXTAREA/.test(e.target.tagName)) e.preventDefault(); })",
  'takes Enter for its search':
    "window.addEventListener('keydown', (e) => { if (e.key === 'Enter' && !/BUTTON|A|INPUT/.test(e.target.tagName.replace(/.*-.*/, ''))) e.preventDefault(); })",
  'takes keys when they are let go':
    "document.addEventListener('keyup', (e) => { if (e.key === ' ' && e.target.tagName !== 'BUTTON' && e.target.tagName !== 'INPUT') e.preventDefault(); })",
  'takes everything with a hotkey library of old':
    "$keys = (e) => { const on = e.target || e.srcElement; if (/^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(on.tagName)) return true; e.preventDefault(); e.stopPropagation(); return false; }; document.body.addEventListener('keydown', $keys); document.body.addEventListener('keypress', $keys);",
};

const focus = (page: Page, tag: string, selector: string): Promise<unknown> =>
  page.evaluate(
    (name, wanted) => document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>(wanted)!.focus(),
    tag,
    selector,
  );
const checked = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelectorAll('input:checked').length,
  );

for (const [name, script] of Object.entries(HOTKEYS)) {
  test(`a page that ${name}: boxes, choices, lists, buttons and disclosures still take their keys`, async () => {
    const { page, errors } = await field.open(
      `<script>${script}</script><vein-symptom-checker>${TEL}</vein-symptom-checker><vein-pump-diagram leg="healthy">${TEL}</vein-pump-diagram>`,
    );
    // Start by Enter.
    await focus(page, 'vein-symptom-checker', '[part~=continue]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelector('fieldset'),
      { timeout: 1000 },
    );
    // A box by the space key.
    await focus(page, 'vein-symptom-checker', 'input[type=checkbox]');
    await page.keyboard.press(' ');
    assert.equal(await checked(page), 1, 'a box');
    await page.keyboard.press(' ');
    assert.equal(await checked(page), 0, 'a box, taken back');
    // A disclosure by the space key.
    await focus(page, 'vein-symptom-checker', 'details summary');
    await page.keyboard.press(' ');
    assert.equal(
      await page.evaluate(
        () => document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelector('details')!.open,
      ),
      true,
      'a disclosure',
    );
    // A choice by an arrow, and a list.
    await page.evaluate(async () => {
      const checker = document.querySelector('vein-symptom-checker')!;
      for (let i = 0; i < 2; i++) {
        for (const fieldset of checker.shadowRoot!.querySelectorAll('fieldset'))
          fieldset.querySelector<HTMLInputElement>('[data-none]')?.click();
        await checker.updateComplete;
        await checker.next();
      }
    });
    await focus(page, 'vein-symptom-checker', 'input[type=radio]');
    await page.keyboard.press('ArrowDown');
    assert.equal(await checked(page), 1, 'a choice');
    const list = await page.evaluate(() => {
      const select = document.querySelector('vein-pump-diagram')!.shadowRoot!.querySelector('select');
      select?.focus();
      return select?.selectedIndex;
    });
    if (list !== undefined) {
      await page.keyboard.press('ArrowDown');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      assert.equal(
        await page.evaluate(
          () =>
            document.querySelector('vein-pump-diagram')!.shadowRoot!.querySelector('select')!.selectedIndex,
        ),
        list + 1,
        'a list',
      );
    }
    // A button by the space key.
    const play = (): Promise<string> =>
      page.evaluate(() =>
        document
          .querySelector('vein-pump-diagram')!
          .shadowRoot!.querySelector('[part~=play]')!
          .textContent.trim(),
      );
    const label = await play();
    await focus(page, 'vein-pump-diagram', '[part~=play]');
    await page.keyboard.press(' ');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    assert.notEqual(await play(), label, 'a button');
    assert.deepEqual(errors, []);
    await page.close();
  });
}

test('keys that the elements do not use still reach the page', async () => {
  const { page } = await field.open(
    `<script>window.got = []; document.addEventListener('keydown', (e) => got.push(e.key))</script><vein-symptom-checker no-intro>${TEL}</vein-symptom-checker>`,
  );
  await focus(page, 'vein-symptom-checker', 'input');
  for (const key of ['Escape', 'F2', '?', 'Tab'] as const) await page.keyboard.press(key);
  assert.deepEqual(await page.evaluate(() => (window as unknown as { got: string[] }).got), [
    'Escape',
    'F2',
    '?',
    'Tab',
  ]);
  await page.close();
});
