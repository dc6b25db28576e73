import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { watchedPage } from '../../support/browser.js';
import { openSite } from '../../support/open-site.js';
import { servePages } from '../../support/page-server.js';
import { SCRIPT, TAGS, threeElements } from '../../support/three-elements.js';

const CYCLES = process.env.FULL === '1' ? 1000 : 60;
const INSTANCES = process.env.FULL === '1' ? [1, 10, 100] : [1, 10];

const site = openSite(() => servePages({ '/empty.html': threeElements(SCRIPT, { body: '<main></main>' }) }));

interface Counts {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Heap in bytes, DOM nodes and event listeners after everything that can be freed was: until no more nodes go. */
async function counts(devtools: CDPSession, before = Infinity): Promise<Counts> {
  for (let twice = 0; twice < 2; twice++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  if (nodes === before) return { heap, nodes, listeners };
  await new Promise((resolve) => setTimeout(resolve, 200)); // work in slices may still hold an element
  return counts(devtools, nodes);
}

async function open(): Promise<{ tab: Page; devtools: CDPSession; problems: () => string[] }> {
  const { page: tab, errors, warnings } = await watchedPage(site.browser);
  await tab.goto(`${site.origin}/empty.html`, { waitUntil: 'load' });
  await tab.mouse.move(0, 0);
  const devtools = await tab.createCDPSession();
  await devtools.send('HeapProfiler.enable');
  return { tab, devtools, problems: () => [...errors, ...warnings] };
}

/** Puts an element into the page, uses it, and takes it away, so many times. */
const cycle = (tab: Page, tag: string, times: number): Promise<void> =>
  tab.evaluate(
    async (name, count) => {
      const place = document.querySelector('main')!;
      for (let at = 0; at < count; at++) {
        place.innerHTML = `<${name} placement="bottom" dismissible><a href="tel:+17024307661">(702) 430-7661</a></${name}>`;
        const element = place.firstElementChild as HTMLElementTagNameMap[
          'vein-symptom-checker' | 'vein-pump-diagram' | 'vein-call-to-book'];
        await element.updateComplete;
        if ('start' in element) await element.start();
        if ('play' in element) await element.play();
        if ('setPhone' in element) element.setPhone('(702) 430-7661', '+17024307661');
        if (at % 10 === 0) await new Promise(requestAnimationFrame);
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
    tag,
    times,
  );

for (const tag of TAGS) {
  test(
    `${tag}: ${CYCLES} times mounted and taken away, memory is flat`,
    { timeout: 900_000 },
    async (context) => {
      const { tab, devtools, problems } = await open();
      await cycle(tab, tag, 20); // what is made once
      const first = await counts(devtools);
      await cycle(tab, tag, CYCLES);
      const last = await counts(devtools);
      const each = (key: keyof Counts): number => (last[key] - first[key]) / CYCLES;
      context.diagnostic(
        `${tag}: a cycle leaves ${each('heap').toFixed(0)} bytes of heap, ${each('nodes').toFixed(3)} nodes, ${each('listeners').toFixed(3)} listeners`,
      );
      assert.ok(last.nodes - first.nodes <= 20, `${last.nodes - first.nodes} nodes stay`);
      assert.ok(last.listeners - first.listeners <= 5, `${last.listeners - first.listeners} listeners stay`);
      assert.ok(
        last.heap - first.heap < 200_000 + CYCLES * 200,
        `${last.heap - first.heap} bytes of heap stay after ${CYCLES} cycles`,
      );
      assert.deepEqual(problems(), []);
      await tab.close();
    },
  );

  test(
    `${tag}: ${INSTANCES.join(', ')} on a page grow no worse than linearly`,
    { timeout: 300_000 },
    async (context) => {
      const seen: { readonly count: number; readonly ms: number; readonly heap: number }[] = [];
      for (const count of INSTANCES) {
        const { tab, devtools } = await open();
        await cycle(tab, tag, 5);
        const empty = await counts(devtools);
        const ms = await tab.evaluate(
          async (name, total) => {
            const place = document.querySelector('main')!;
            const times: number[] = [];
            for (let run = 0; run < 3; run++) {
              place.replaceChildren();
              const begun = performance.now();
              place.innerHTML = `<${name}><a href="tel:+17024307661">(702) 430-7661</a></${name}>`.repeat(
                total,
              );
              for (const element of place.children)
                await (element as HTMLElementTagNameMap['vein-call-to-book']).updateComplete;
              place.getBoundingClientRect();
              times.push(performance.now() - begun);
              await new Promise((resolve) => setTimeout(resolve, 50));
            }
            return Math.min(...times);
          },
          tag,
          count,
        );
        const { heap } = await counts(devtools);
        seen.push({ count, ms, heap: heap - empty.heap });
        context.diagnostic(
          `${tag}: ${count} on a page: ${ms.toFixed(1)} ms, ${((heap - empty.heap) / 1024).toFixed(0)} kB of heap`,
        );
        await tab.close();
      }
      const [one] = seen;
      for (const { count, ms, heap } of seen.slice(1)) {
        // One alone is measured coarsely, and a busy machine adds its share: growth with the square is far over this.
        assert.ok(
          ms <= 2.5 * count * Math.max(one!.ms, 1),
          `${count} take ${ms} ms, one takes ${one!.ms} ms`,
        );
        assert.ok(
          heap <= 1.6 * count * Math.max(one!.heap, 50_000),
          `${count} hold ${heap} bytes, one holds ${one!.heap}`,
        );
      }
    },
  );
}
