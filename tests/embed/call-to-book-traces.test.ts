import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { servePages } from '../support/page-server.js';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<script src="/dist/vein-call-to-book.min.js" defer></script></head><body><main><p>Text</p></main></body></html>`;

const site = openSite(() => servePages({ '/empty.html': { html } }));

/** The listeners that stand on the page's own objects, as the browser's tools list them. */
async function listeners(client: CDPSession): Promise<string[]> {
  const found: string[] = [];
  for (const expression of [
    'window',
    'document',
    'visualViewport',
    'document.documentElement',
    'document.body',
  ]) {
    const { result } = await client.send('Runtime.evaluate', { expression });
    const { listeners: all } = await client.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId!,
    });
    found.push(...all.map(({ type }) => `${expression} ${type}`));
  }
  return found.sort();
}

/** Counts timers, frames and observers from before the page's own scripts. */
async function count(page: Page): Promise<void> {
  // The test's compiler names functions through a helper, which the page lacks.
  await page.evaluateOnNewDocument('globalThis.__name = (target) => target');
  await page.evaluateOnNewDocument(() => {
    const timers = new Set<number>();
    const observers = new Set<object>();
    Object.assign(window, { traces: () => ({ timers: timers.size, observers: observers.size }) });
    const { setTimeout: set, clearTimeout: clear } = window;
    window.setTimeout = ((call: () => void, wait: number) => {
      const id = set(() => {
        timers.delete(id);
        call();
      }, wait);
      timers.add(id);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => {
      timers.delete(Number(id));
      clear(id);
    };
    for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
      const { observe, disconnect } = prototype as MutationObserver;
      prototype.observe = function (this: MutationObserver, ...all: Parameters<typeof observe>) {
        observers.add(this);
        observe.apply(this, all);
      } as never;
      prototype.disconnect = function (this: MutationObserver) {
        observers.delete(this);
        disconnect.call(this);
      };
    }
  });
}

const traces = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    const { traces: read } = window as unknown as { traces: () => object };
    return {
      ...read(),
      sheets: document.adoptedStyleSheets.length,
      style: document.documentElement.getAttribute('style'),
      head: document.head.innerHTML,
      body: document.body.outerHTML,
    };
  });

test('two bars and a card, moved, removed and added again, leave no listener, timer, observer or style behind', async () => {
  const { page, errors, warnings } = await watchedPage(site.browser);
  await count(page);
  await page.goto(`${site.origin}/empty.html`, { waitUntil: 'load' });
  const client = await page.createCDPSession();
  const before = { listeners: await listeners(client), traces: await traces(page) };

  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = ['bottom', 'top', 'inline']
      .map(
        (placement) =>
          `<vein-call-to-book placement="${placement}" dismissible structured-data avoid="main" hours="mo-fr 08:00-17:00" time-zone="America/New_York" booking-url="https://booking.example/"><a href="tel:+17024307661">(702) 430-7661</a></vein-call-to-book>`,
      )
      .join('');
    const all = [...place.children] as HTMLElementTagNameMap['vein-call-to-book'][];
    await frame();
    for (const element of all) document.querySelector('main')!.append(element); // moved
    await frame();
    for (const element of all) element.remove();
    await frame();
    place.append(...all); // added again
    await Promise.all(all.map((element) => element.updateComplete));
    await frame();
    const { bottom } = all[0]!.shadowRoot!.firstElementChild!.getBoundingClientRect();
    if (bottom !== innerHeight) throw new Error(`the bar stands at ${bottom}`);
    all[1]!.placement = 'bottom';
    place.append(all[2]!);
    place.remove(); // in the same task: an update is under way
  });

  assert.deepEqual({ listeners: await listeners(client), traces: await traces(page) }, before);
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});
