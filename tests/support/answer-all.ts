import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** Clicks through the checker: ticks and chooses what is named, and "none" or the first way out elsewhere; `see` is called on every screen. */
export async function answerAll(
  page: Page,
  said: Readonly<Record<string, string>>,
  see: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let screen = 0; screen < 25; screen++) {
    await see();
    const over = await page.evaluate(async (wanted) => {
      const checker = document.querySelector('vein-symptom-checker')!;
      const root = checker.shadowRoot!;
      for (const fieldset of root.querySelectorAll('fieldset')) {
        const inputs = [...fieldset.querySelectorAll('input')];
        const fit = inputs.filter(({ name, value }) => wanted[name] === value);
        const out =
          inputs.find(({ value, dataset }) => 'none' in dataset || value === 'none' || value === 'no') ??
          inputs[1];
        for (const input of fit.length > 0 ? fit : [out]) input?.click();
      }
      await checker.updateComplete;
      root.querySelector<HTMLButtonElement>('[part="continue"]')!.click();
      await checker.updateComplete;
      return checker.assessment !== undefined;
    }, said);
    if (over) return see();
  }
  assert.fail('the checker came to no result');
}
