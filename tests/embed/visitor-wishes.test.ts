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

/** A tab of the page, and a way to ask as a visitor's system does. */
async function openPage(): Promise<{ page: Page; ask: (name: string, value: string) => Promise<unknown> }> {
  const page = await site.browser.newPage();
  const session = await page.createCDPSession();
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  return {
    page,
    ask: (name, value) => session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] }),
  };
}

for (const tag of TAGS)
  test(`${tag}: hairlines and quiet words are as strong as the text where more contrast is asked for`, async () => {
    const { page, ask } = await openPage();
    const ink = await page.evaluate(
      (name) => getComputedStyle(document.querySelector(name)!.shadowRoot!.querySelector('.root')!).color,
      tag,
    );
    const usual = await colorsOf(page, tag);
    await ask('prefers-contrast', 'more');
    const more = await colorsOf(page, tag);
    await page.close();

    assert.ok([...usual.border, ...usual.color].some(isPale), 'nothing was pale before');
    assert.deepEqual([...more.border, ...more.color].filter(isPale), []);
    assert.ok([...more.border, ...more.color].includes(ink));
  });

/** Half there: neither opaque nor nothing at all. */
const isHalf = (colors: string): boolean =>
  [...colors.matchAll(/(?:rgba\([^)]*, |\/ )([\d.]+)\)/g)].some(
    ([, alpha]) => alpha !== '0' && alpha !== '1',
  );

/** Boxes whose ground or ring lets what is behind them shine through. */
const seeThrough = async (page: Page): Promise<string[]> => {
  const boxes = await page.evaluate(
    (names) =>
      names.flatMap((name) =>
        [...document.querySelector(name)!.shadowRoot!.querySelectorAll<HTMLElement>(':not(svg, svg *)')]
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const { backgroundColor, boxShadow, opacity } = getComputedStyle(one);
            return { html: one.outerHTML.slice(0, 80), colors: `${backgroundColor} ${boxShadow}`, opacity };
          }),
      ),
    TAGS,
  );
  return boxes.filter(({ colors, opacity }) => isHalf(colors) || opacity !== '1').map(({ html }) => html);
};

test('nothing stands on a ground that shines through where less transparency is asked for', async () => {
  const { page, ask } = await openPage();
  assert.ok((await seeThrough(page)).length > 0, 'something shines through otherwise');
  await ask('prefers-reduced-transparency', 'reduce');
  assert.deepEqual(await seeThrough(page), []);
  await page.evaluate(async () => document.querySelector('vein-pump-diagram')!.play());
  assert.deepEqual(await seeThrough(page), [], 'while it plays');
  await page.close();
});
