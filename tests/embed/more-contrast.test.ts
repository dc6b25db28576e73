import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite } from '../support/open-site.js';
import { servePages } from '../support/page-server.js';
import { TAGS, threeElements } from '../support/three-elements.js';

const site = openSite(() => servePages({ '/': threeElements() }));

/** The colors of all edges and texts of an element, by what they are: `border` or `color`. */
const colorsOf = (page: Page, tag: string): Promise<Record<'border' | 'color', string[]>> =>
  page.evaluate((name) => {
    const found = { border: new Set<string>(), color: new Set<string>() };
    const root = document.querySelector(name)!.shadowRoot!.querySelector('.root')!;
    for (const one of [root, ...root.querySelectorAll<HTMLElement>(':not(svg *)')]) {
      if (!one.checkVisibility()) continue;
      const style = getComputedStyle(one);
      if (style.borderTopStyle === 'solid' && style.borderTopWidth !== '0px')
        found.border.add(style.borderTopColor);
      found.color.add(style.color);
    }
    return { border: [...found.border], color: [...found.color] };
  }, tag);

/** How light a mixed color is, as WCAG counts it: mixtures alone are written as `color(srgb …)`. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (/^color\(srgb (.*)\)$/.exec(color)?.[1] ?? '0 0 0')
    .split(' ')
    .map(Number)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const SURFACE = luminance('color(srgb 0.992 0.988 0.98)');
/** What is less than 7 to 1 on the surface. */
const isPale = (color: string): boolean => (SURFACE + 0.05) / (luminance(color) + 0.05) < 7;

for (const tag of TAGS)
  test(`${tag}: hairlines and quiet words are as strong as the text where more contrast is asked for`, async () => {
    const page = await site.browser.newPage();
    const session = await page.createCDPSession();
    const ask = (value: string): Promise<unknown> =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value }] });
    await page.goto(site.origin, { waitUntil: 'networkidle0' });
    const ink = await page.evaluate(
      (name) => getComputedStyle(document.querySelector(name)!.shadowRoot!.querySelector('.root')!).color,
      tag,
    );
    const usual = await colorsOf(page, tag);
    await ask('more');
    const more = await colorsOf(page, tag);
    await page.close();

    assert.ok([...usual.border, ...usual.color].some(isPale), 'nothing was pale before');
    assert.deepEqual([...more.border, ...more.color].filter(isPale), []);
    assert.ok([...more.border, ...more.color].includes(ink));
  });
