import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite } from '../../support/open-site.js';
import { servePages, type TestPage } from '../../support/page-server.js';
import { BODY, expectWhole, SCRIPT, threeElements, useAll } from '../../support/three-elements.js';

/** The column the elements stand in: the same on every page, whatever the theme says of boxes. */
const COLUMN =
  'style="display: block !important; box-sizing: content-box !important; width: 700px !important; margin: 0 !important; padding: 0 !important; border: 0 !important; transform: none"';
const column = (attributes = COLUMN): string => `<main ${attributes}>${BODY}</main>`;
const themed = (css: string): TestPage => threeElements(`<style>${css}</style>${SCRIPT}`, { body: column() });
const linked = (href: string): TestPage =>
  threeElements(`<link rel="stylesheet" href="/node_modules/${href}">${SCRIPT}`, { body: column() });

/** Pages on which every element must look as on an empty one. */
const SAME: Readonly<Record<string, TestPage>> = {
  'Bootstrap 5': linked('bootstrap/dist/css/bootstrap.min.css'),
  "Tailwind's preflight": linked('tailwindcss/src/css/preflight.css'),
  'a root of 62.5 %': themed('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  'everything unset': themed('* { all: unset }'),
  'everything unset with importance': themed('body * { all: unset !important }'),
  'everything inherited, shouting': themed(
    'body { font: italic 900 16px/3 monospace; letter-spacing: 5px; word-spacing: 20px; text-transform: uppercase; text-indent: 50px; text-align: right; color: red; cursor: wait; visibility: visible; white-space: pre; quotes: none; list-style: square; -webkit-text-fill-color: red; text-shadow: 2px 2px red }',
  ),
  'every box with a border, a float and a width': themed(
    'div, p, section, form, fieldset, label, input, button, ul, li, svg, h2, h3 { border: 9px solid lime !important; float: left !important; width: 50px !important; padding: 30px !important; display: inline !important; transform: rotate(5deg) !important; opacity: 0.3 !important }',
  ),
  'hidden when empty, as themes do': themed(
    ':empty, p:empty, div:empty { display: none } svg { max-width: 10px !important }',
  ),
  'quirks mode': threeElements(SCRIPT, { doctype: '', body: column() }),
};

const pages: Record<string, TestPage> = {
  '/clean.html': threeElements(SCRIPT, { body: column() }),
  '/transformed.html': threeElements(SCRIPT, {
    body: `<div style="transform: translateX(10px) scale(0.9); overflow: hidden; filter: blur(0); contain: paint; width: 700px">${BODY}</div>`,
  }),
  '/rtl.html': threeElements(SCRIPT, { root: 'dir="rtl"', body: column() }),
};
const path = (name: string): string => `/theme-${Object.keys(SAME).indexOf(name)}.html`;
for (const [name, page] of Object.entries(SAME)) pages[path(name)] = page;

const site = openSite(() => servePages(pages));

/** Every box inside the three elements: where it stands in its element, and how it is set. */
const look = (tab: Page): Promise<readonly (readonly string[])[]> =>
  tab.evaluate(async () => {
    await document.fonts.ready;
    // A diagram draws, and works its numbers out, in tasks of their own.
    const diagram = document.querySelector('vein-pump-diagram')!;
    await diagram.updateComplete;
    while (diagram.shadowRoot!.textContent!.includes('…')) await new Promise(requestAnimationFrame);
    const KEYS = [
      'font-size', 'font-family', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'word-spacing', 'text-transform',
      'text-align', 'text-indent', 'text-shadow', 'white-space', 'color', 'cursor', 'opacity', 'transform', 'float', 'display',
      'padding', 'margin', 'border', 'background-color', 'list-style', '-webkit-text-fill-color',
    ]; // prettier-ignore
    return [...document.querySelectorAll('vein-symptom-checker, vein-pump-diagram, vein-call-to-book')].map(
      (host) => {
        const root = host.shadowRoot!.firstElementChild!;
        const origin = root.getBoundingClientRect();
        // What is not displayed has no place.
        const shown = [...root.querySelectorAll('*:not(svg *)')].filter((element) =>
          element.checkVisibility(),
        );
        return [root, ...shown].map((element) => {
          const style = getComputedStyle(element);
          const { left, top, width, height } = element.getBoundingClientRect();
          const box = [left - origin.left, top - origin.top, width, height].map(
            (size) => Math.round(size * 4) / 4,
          );
          return `${host.localName} ${element.localName}.${element.getAttribute('part') ?? element.className}: ${box.join(' ')} ${KEYS.map((key) => `${key}=${style.getPropertyValue(key)}`).join('; ')}`;
        });
      },
    );
  });

const started = (tab: Page): Promise<unknown> =>
  tab.evaluate(async () => {
    await document.querySelector('vein-symptom-checker')!.start();
    (document.activeElement as HTMLElement).blur();
  });

for (const [name] of Object.entries(SAME)) {
  test(`${name}: every box inside is as on an empty page`, async () => {
    const looks: (readonly (readonly string[])[])[] = [];
    for (const at of ['/clean.html', path(name)]) {
      await expectWhole(site.browser, site.origin + at, async (tab) => {
        await tab.setViewport({ width: 1000, height: 800 });
        await tab.waitForFunction(
          () => document.querySelector('vein-symptom-checker')?.shadowRoot?.firstElementChild,
        );
        await started(tab);
        looks.push(await look(tab));
        if (at !== '/clean.html') await useAll(tab);
      });
    }
    const [clean, hostile] = looks.map((all) => all.flat());
    assert.equal(hostile!.length, clean!.length);
    assert.deepEqual(hostile!.filter((box, at) => box !== clean![at]).slice(0, 3), []);
  });
}

test('inside transformed, clipped and contained ancestors all three work', () =>
  expectWhole(site.browser, `${site.origin}/transformed.html`));

test('on a page from right to left all three work, English stays readable, and nothing sticks out', () =>
  expectWhole(site.browser, `${site.origin}/rtl.html`, async (tab) => {
    await tab.setViewport({ width: 360, height: 800 });
    await useAll(tab);
    const out = await tab.evaluate(() => {
      const main = document.querySelector<HTMLElement>('main')!;
      main.style.setProperty('width', '320px', 'important');
      const { left, right } = main.getBoundingClientRect();
      return [...document.querySelectorAll('main > *')].flatMap((host) =>
        [...host.shadowRoot!.querySelectorAll('*:not(svg *)')]
          .filter((element) => {
            const box = element.getBoundingClientRect();
            return (
              element.checkVisibility() && box.width > 2 && (box.left < left - 1 || box.right > right + 1)
            );
          })
          .map((element) => `${host.localName} ${element.localName} ${element.getAttribute('part') ?? ''}`),
      );
    });
    assert.deepEqual(out, []);
  }));
