import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openField, TEL } from '../support/field-page.js';
import { BODY, SCRIPT } from '../support/three-elements.js';

const field = openField();
const text = readFileSync('docs/recipes.md', 'utf8');

/** The code of a recipe, as the page of recipes has it. */
function recipe(name: string): string {
  const found = new RegExp(`<!-- recipe: ${name} -->\\s+\`\`\`\\w*\\n([^]*?)\`\`\``).exec(text);
  assert.ok(found, name);
  return found[1]!.trim();
}

const CARD = `<vein-call-to-book booking-url="https://booking.example/x">${TEL}</vein-call-to-book>`;

test('tag managers: each press is pushed once, with nothing but its kind and the office', async () => {
  const { page, errors } = await field.open(CARD, { head: recipe('dataLayer') + SCRIPT });
  const pushed = await page.$eval('vein-call-to-book', (card) => {
    card.addEventListener('click', (event) => event.preventDefault());
    for (const part of ['call', 'book'])
      card.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)!.click();
    return (window as unknown as { dataLayer: unknown[] }).dataLayer;
  });
  assert.deepEqual(pushed, [
    { event: 'vein_call', office: '' },
    { event: 'vein_book', office: '' },
  ]);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a listener for all links finds the phone link in the element', async () => {
  const { page, errors } = await field.open(CARD, { head: recipe('delegated') + SCRIPT });
  const called = await page.$eval('vein-call-to-book', (card) => {
    card.addEventListener('click', (event) => event.preventDefault());
    card.shadowRoot!.querySelector<HTMLElement>('[part=call]')!.click();
    return (window as unknown as { lastCall?: string }).lastCall;
  });
  assert.equal(called, 'tel:+17024307661');
  assert.deepEqual(errors, []);
  await page.close();
});

test('consent: the tag runs as it is, and the elements work', async () => {
  const head = recipe('consent').replace(/\/vein-elements\/[\d.]+\//, '/dist/');
  const { page, errors, warnings } = await field.open(BODY, { head });
  assert.equal(await page.$$eval('vein-call-to-book', ([card]) => !!card!.shadowRoot), true);
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});

test('the headers of the policy are enough for all three elements', async () => {
  const [, policy = ''] = /^Content-Security-Policy: (.*)$/.exec(recipe('csp'))!;
  const { page, errors, warnings } = await field.open(BODY, {
    headers: { 'content-security-policy': policy },
    early: true,
  });
  const drawn = (): Promise<boolean> =>
    page.evaluate(() =>
      ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'].every((tag) =>
        document.querySelector(tag)?.shadowRoot?.querySelector('.root'),
      ),
    );
  for (let turn = 0; turn < 60 && !(await drawn()); turn++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(await drawn(), true);
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});
