import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import type {} from 'vein-elements/pump-diagram/define';
import type {} from 'vein-elements/symptom-checker/define';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { servePages } from '../support/page-server.js';

const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const page = (body: string): { html: string } => ({
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/dist/vein-elements.min.js" defer></script></head><body>${body}</body></html>`,
});
const pages = {
  '/checker.html': page(`<vein-symptom-checker>${LINK}</vein-symptom-checker>`),
  '/diagram.html': page(`<vein-pump-diagram view="explore">${LINK}</vein-pump-diagram>`),
  '/card.html': page(
    `<a href="#x" id="x">First</a><vein-call-to-book dismissible booking-url="https://booking.example/visit">${LINK}</vein-call-to-book>`,
  ),
};

const site = openSite(() => servePages(pages));

interface Focus {
  readonly tag: string;
  readonly part: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly none: boolean;
  readonly checked: boolean;
  /** Whether anything on the page of the checker is ticked. */
  readonly ticked: boolean;
  /** Whether the browser shows where the focus is. */
  readonly shown: boolean;
}

/** What has the focus, through shadow roots. */
const focus = (tab: Page): Promise<Focus> =>
  tab.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { type = '', name = '', value = '', checked = false } = at as Partial<HTMLInputElement>;
    const group = at?.closest('fieldset');
    return {
      tag: at?.localName ?? '',
      part: at?.getAttribute('part') ?? '',
      type,
      name,
      value,
      none: at instanceof HTMLElement && 'none' in at.dataset,
      checked,
      ticked: !!group?.querySelector(':checked'),
      shown: !!at?.matches(':focus-visible'),
    };
  });

async function tabTo(tab: Page, fits: (focus: Focus) => boolean, what: string): Promise<Focus> {
  for (let presses = 0; presses < 60; presses++) {
    await tab.keyboard.press('Tab');
    const at = await focus(tab);
    if (at.tag !== 'body' && !at.shown) assert.fail(`the focus is not shown on ${JSON.stringify(at)}`);
    if (fits(at)) return at;
  }
  return assert.fail(`Tab never comes to ${what}`);
}

/** Answers one page of the checker and goes on, with Tab, Space, arrows and Enter alone. */
async function answerByKeyboard(tab: Page, said: Readonly<Record<string, string>>): Promise<void> {
  for (;;) {
    let at = await tabTo(
      tab,
      ({ type, part }) => /radio|checkbox/.test(type) || part === 'continue',
      'Continue',
    );
    if (at.part === 'continue') break;
    const { name, type } = at;
    if (type === 'checkbox') {
      if (said[name] === at.value || (at.none && !at.ticked)) await tab.keyboard.press(' ');
      continue;
    }
    if (!at.checked) await tab.keyboard.press(' ');
    const wanted = [said[name] ?? 'no', 'none', 'unknown'];
    for (let steps = 0; steps < 8 && !wanted.includes(at.value); steps++) {
      await tab.keyboard.press('ArrowDown');
      at = await focus(tab);
      assert.equal(at.checked, true, 'an arrow chooses');
      assert.equal(at.name, name, 'an arrow stays in its question');
    }
  }
  await tab.keyboard.press('Enter');
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

test('the checker: from the first Tab to a result, without a mouse', async () => {
  const { page: tab, errors, warnings } = await watchedPage(site.browser);
  await tab.goto(`${site.origin}/checker.html`, { waitUntil: 'load' });
  const said = { age: '50-64', sex: 'female', varicose: 'true', ache: 'true', heavy: 'true' };
  let over = false;
  for (let pageOf = 0; pageOf < 25 && !over; pageOf++) {
    await answerByKeyboard(tab, said);
    const at = await focus(tab);
    assert.match(at.tag, /^h\d$/, `page ${pageOf}: the focus went to ${JSON.stringify(at)}`);
    over = await tab.evaluate(() => document.querySelector('vein-symptom-checker')!.assessment !== undefined);
  }
  const assessment = await tab.evaluate(() => document.querySelector('vein-symptom-checker')!.assessment);
  assert.deepEqual([assessment?.level, assessment?.who], ['visit', 'vein-clinic']);
  await tabTo(tab, ({ part }) => part === 'restart', 'the button that starts over');
  await tab.keyboard.press('Enter');
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  assert.equal(
    await tab.evaluate(() => document.querySelector('vein-symptom-checker')!.assessment),
    undefined,
  );
  assert.match((await focus(tab)).tag, /^h\d$/);
  assert.deepEqual([...errors, ...warnings], []);
  await tab.close();
});

test('the checker: an unanswered page says so, and the way to the question is one key', async () => {
  const { page: tab } = await watchedPage(site.browser);
  await tab.goto(`${site.origin}/checker.html`, { waitUntil: 'load' });
  for (let twice = 0; twice < 2; twice++) {
    await tabTo(tab, ({ part }) => part === 'continue', 'Continue');
    await tab.keyboard.press('Enter');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  assert.equal((await focus(tab)).part, 'errors');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  assert.equal((await focus(tab)).tag, 'input');
  await tab.close();
});

test('the diagram: plays, holds, goes on a phase and takes another leg', async () => {
  const { page: tab, errors, warnings } = await watchedPage(site.browser);
  await tab.goto(`${site.origin}/diagram.html`, { waitUntil: 'load' });
  await tab.evaluate(() => document.querySelector('vein-pump-diagram')!.updateComplete);
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['vein-pump-phase', 'vein-pump-change'])
      document.querySelector('vein-pump-diagram')!.addEventListener(type, () => heard.push(type));
  });
  const heard = (): Promise<string[]> =>
    tab.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await tabTo(tab, ({ part }) => part.split(' ').includes('next'), 'the next phase');
  await tab.keyboard.press('Enter');
  assert.ok((await heard()).includes('vein-pump-phase'));
  await tabTo(tab, ({ tag }) => tag === 'select', 'a list of legs');
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  assert.ok((await heard()).includes('vein-pump-change'));
  assert.notEqual(await tab.evaluate(() => document.querySelector('vein-pump-diagram')!.leg), 'healthy');
  assert.deepEqual([...errors, ...warnings], []);
  await tab.close();
});

test('the card: calls, books, and gives the focus back when it is put away', async () => {
  const { page: tab, errors, warnings } = await watchedPage(site.browser);
  await tab.goto(`${site.origin}/card.html`, { waitUntil: 'load' });
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['vein-call', 'vein-book', 'vein-dismiss'])
      document.addEventListener(type, (event) => {
        if (type !== 'vein-dismiss') event.preventDefault(); // nothing dials in a test
        heard.push(type);
      });
  });
  for (const part of ['call', 'book', 'dismiss']) {
    await tabTo(tab, (at) => at.part === part, part);
    await tab.keyboard.press('Enter');
  }
  assert.deepEqual(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard), [
    'vein-call',
    'vein-book',
    'vein-dismiss',
  ]);
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'x');
  assert.deepEqual([...errors, ...warnings], []);
  await tab.close();
});
