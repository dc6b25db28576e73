import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import { watchedPage } from '../../support/browser.js';
import { openSite } from '../../support/open-site.js';
import { servePages } from '../../support/page-server.js';
import { SCRIPT, TAGS, threeElements } from '../../support/three-elements.js';

const STEPS = process.env.FULL === '1' ? 2000 : 60;
const SEED = Number(process.env.SEED ?? Date.now() % 1e9);
const KEYS: readonly KeyInput[] = [
  'Tab', 'Tab', 'Tab', 'Tab', ' ', ' ', 'Enter', 'Enter', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Escape', 'Home', 'End', 'PageDown', 'x',
]; // prettier-ignore

const single = (tag: string): { html: string } => ({
  html: threeElements(SCRIPT, {
    before: '<button>before</button>',
    body: `<${tag} dismissible booking-url="https://booking.example/"><a href="tel:+17024307661">(702) 430-7661</a></${tag}>`,
    after: '<button>after</button>',
  }).html,
});
const site = openSite(() => servePages(Object.fromEntries(TAGS.map((tag) => [`/${tag}.html`, single(tag)]))));

/** The same numbers in [0, 1) for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One step of somebody who presses and clicks anything. */
async function step(tab: Page, tag: string, next: () => number): Promise<string> {
  const choice = next();
  if (choice < 0.65) {
    const key = KEYS[Math.floor(next() * KEYS.length)]!;
    const back = key === 'Tab' && next() < 0.3;
    if (back) await tab.keyboard.down('Shift');
    await tab.keyboard.press(key);
    if (back) await tab.keyboard.up('Shift');
    return back ? `Shift+${key}` : key;
  }
  const point = await tab.evaluate(
    (name, at, anywhere) => {
      const host = document.querySelector(name)!;
      const all = [...host.shadowRoot!.querySelectorAll('button, input, a, summary, select, label')];
      const target = anywhere ? host : (all[Math.floor(at * all.length)] ?? host);
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + width * at, y: top + height / 2 };
    },
    tag,
    next(),
    choice > 0.93,
  );
  await tab.mouse.click(Math.max(1, point.x), Math.max(1, point.y));
  return `click ${Math.round(point.x)},${Math.round(point.y)}`;
}

/** What must hold whatever was pressed; a sentence where it does not. */
const broken = (tab: Page, tag: string): Promise<string> =>
  tab.evaluate(async (name) => {
    const host = document.querySelector(name as 'vein-call-to-book')!;
    if ('show' in host && host.hidden) host.show(); // a card that was put away
    await host.updateComplete;
    const root = host.shadowRoot!;
    const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6, p.heading');
    if (headings.length === 0) return 'there is no heading';
    if (!headings[0]!.textContent!.trim()) return 'the heading is empty';
    if (host.getBoundingClientRect().height < 40) return 'it has no height';
    if (root.querySelectorAll('a, button, input, summary').length === 0) return 'nothing can be done';
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) return `ids are not unique: ${ids.join(' ')}`;
    const at = root.activeElement;
    if (at && !at.checkVisibility()) return `the focus is on ${at.localName}, which is not visible`;
    if (/undefined|NaN|\[object/.test(root.textContent!)) return 'a text is not a text';
    return '';
  }, tag);

for (const tag of TAGS) {
  test(
    `${tag}: ${STEPS} random steps of keyboard and pointer (SEED=${SEED})`,
    { timeout: 900_000 },
    async () => {
      const next = random(SEED);
      const { page: tab, errors, warnings, requests } = await watchedPage(site.browser);
      await tab.evaluateOnNewDocument(() => {
        window.print = () => undefined;
        addEventListener('click', (event) => {
          if (event.composedPath().some((at) => at instanceof HTMLAnchorElement)) event.preventDefault();
        });
      });
      await tab.goto(`${site.origin}/${tag}.html`, { waitUntil: 'load' });
      // A diagram draws in a task of its own.
      await tab.evaluate(
        (name) =>
          document.querySelector<HTMLElementTagNameMap['vein-call-to-book']>(name as 'vein-call-to-book')!
            .updateComplete,
        tag,
      );
      const loaded = requests.length;
      const walked: string[] = [];
      for (let count = 0; count < STEPS; count++) {
        walked.push(await step(tab, tag, next));
        const fault = (await broken(tab, tag)) || errors[0];
        assert.ok(!fault, `step ${count}: ${fault}; the last steps: ${walked.slice(-8).join(', ')}`);
      }
      assert.equal(requests.length, loaded, 'no request');
      assert.deepEqual(
        [...errors, ...warnings.filter((said) => !said.includes('no clipboard'))], // a headless page has none
        [],
      );
      await tab.close();
    },
  );
}
