import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { servePages, type TestPage } from '../support/page-server.js';

const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const SCRIPT = '<script src="/dist/vein-call-to-book.min.js" defer></script>';
const TEXT = '<p>A cramp can wake you at night or stop you on a walk.</p>'.repeat(60);
const BAR = `<vein-call-to-book placement="bottom" booking-url="https://booking.example/visit" clinic-name="Alpha Vein Clinic">${LINK}</vein-call-to-book>`;
const HEAD = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${SCRIPT}`;
const page = (body: string, before = '<!doctype html>'): TestPage => ({
  html: `${before}<html lang="en"><head>${HEAD}</head><body>${body}</body></html>`,
});
const frame = (height: number): TestPage => ({
  html: `<!doctype html><title>x</title><iframe src="/short.html" width="600" height="${height}" title="x"></iframe>`,
});

/** Pages that a browser shows in quirks mode. */
const QUIRKS: Readonly<Record<string, string>> = {
  'no doctype': '',
  'a PHP notice first':
    '<br />\n<b>Notice</b>: Undefined index in <b>/theme/header.php</b><br />\n<!doctype html>',
  'a doctype of 1999': '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
  'a comment and no doctype': '<!-- cached -->',
};
const address = (name: string): string => `/${name.replaceAll(' ', '-')}.html`;

const pages: Record<string, TestPage> = {
  ...Object.fromEntries(
    Object.entries(QUIRKS).map(([name, before]) => [address(name), page(TEXT + BAR, before)]),
  ),
  '/short.html': page(`<p>Text</p>${BAR}`),
  '/frame-300.html': frame(300),
  '/frame-380.html': frame(380),
  '/frame-450.html': frame(450),
  '/low-window.html': page(TEXT + BAR),
};
const site = openSite(() => servePages(pages));

const settle = (tab: Page | Frame): Promise<void> =>
  tab.evaluate(async () => {
    for (let count = 0; count < 4; count++) await new Promise(requestAnimationFrame);
  });

async function visit(path: string, size: { width: number; height: number }): Promise<Page> {
  const { page: tab, errors } = await watchedPage(site.browser);
  await tab.setViewport(size);
  await tab.goto(site.origin + path, { waitUntil: 'load' });
  await settle(tab);
  assert.deepEqual(errors, []);
  return tab;
}

const bar = (
  tab: Page | Frame,
): Promise<{ bottom: number; height: number; position: string; seen: boolean; close: boolean }> =>
  tab.evaluate(() => {
    const root = document.querySelector('vein-call-to-book')!.shadowRoot!;
    const box = root.querySelector('.root')!;
    const { bottom, height } = box.getBoundingClientRect();
    const { position, visibility } = getComputedStyle(box);
    const close = root.querySelector('[part="dismiss"]')?.checkVisibility() ?? false;
    return { bottom, height, position, seen: visibility === 'visible', close };
  });

for (const name of Object.keys(QUIRKS)) {
  test(`quirks mode, ${name}: the bar is shown, and nothing at the end of the page is under it`, async () => {
    const tab = await visit(address(name), { width: 800, height: 600 });
    assert.equal(await tab.evaluate(() => document.compatMode), 'BackCompat');
    const { bottom, seen, height } = await bar(tab);
    assert.deepEqual([bottom, seen], [600, true]);
    await tab.evaluate(() => window.scrollTo(0, 1e6));
    await settle(tab);
    const last = await tab.evaluate(
      () => [...document.querySelectorAll('p')].at(-1)!.getBoundingClientRect().bottom,
    );
    assert.ok(last <= 600 - height, `the text ends at ${last}`);
    await tab.close();
  });
}

for (const [height, position] of [
  [300, 'static'],
  [380, 'static'],
  [450, 'fixed'],
] as const) {
  test(`in a frame ${height} px high the bar is ${position}`, async () => {
    const tab = await visit(`/frame-${height}.html`, { width: 800, height: 700 });
    const inner = tab.frames().find((one) => one.url().endsWith('/short.html'))!;
    await settle(inner);
    assert.equal((await bar(inner)).position, position);
    await tab.close();
  });
}

test('in a frame that grows the bar leaves the text, and comes back to it', async () => {
  const tab = await visit('/frame-300.html', { width: 800, height: 900 });
  const inner = tab.frames().find((one) => one.url().endsWith('/short.html'))!;
  for (const [height, position] of [
    [600, 'fixed'],
    [320, 'static'],
  ] as const) {
    await tab.evaluate((px) => (document.querySelector('iframe')!.height = String(px)), height);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settle(inner);
    assert.equal((await bar(inner)).position, position);
  }
  await tab.close();
});

test('a bar that takes more than 15 % of a low window can be closed', async () => {
  for (const [height, close] of [
    [700, false],
    [360, true],
  ] as const) {
    const tab = await visit('/low-window.html', { width: 740, height });
    const found = await bar(tab);
    assert.equal(found.close, close, `${height}`);
    assert.ok(found.height <= height / 4);
    await tab.close();
  }
});
