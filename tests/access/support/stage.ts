import type { Browser, Page } from 'puppeteer-core';
import { openStory, type Entry } from '../../support/storybook.js';

/** How a story is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Whether every rule is asked, or only those that width and scheme may change. */
  readonly every: boolean;
}

interface Diagram extends HTMLElement {
  pause(): unknown;
}
/** The style sheets as they were written, by sheet: `plainColors()` writes them anew. */
interface Written extends Window {
  written?: Map<CSSStyleSheet, string>;
}

/** A page to show stories on. */
export async function stage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // The tests are compiled with a helper that names functions, which no page has.
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one;');
  return page;
}

/**
 * Shows a story as a clinic's page would: with a title of level 1, a link past it, and a main part. Whatever moves is held.
 * @returns the schemes to look at it in: a story that sets one keeps it
 */
export async function showOn(page: Page, origin: string, { id, tags }: Entry): Promise<Look['scheme'][]> {
  await page.setViewport({ width: 320, height: 800 });
  const session = await page.createCDPSession();
  const value = tags.includes('forced-colors') ? 'active' : 'none';
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await session.detach();
  await openStory(page, origin, id);
  await page.evaluate(() => {
    document.title = 'A clinic';
    const canvas = document.querySelector('#storybook-root')!;
    canvas.setAttribute('role', 'main');
    const head = document.createElement('header');
    head.innerHTML =
      '<a href="#storybook-root" style="display: inline-block; min-block-size: 48px">Skip to content</a><h1>Your legs</h1><p>What we do for legs, and when to come.</p>';
    canvas.before(head);
    // An author who asks for a deeper level has the headings above it.
    const own = document.querySelector('[heading-level]')?.getAttribute('heading-level');
    for (let level = 2; level < Number(own); level++)
      head.append(
        Object.assign(document.createElement(`h${level}`), { textContent: `Part ${level}` }),
        'Of our page.',
      );
    for (const diagram of document.querySelectorAll<Diagram>('vein-pump-diagram')) diagram.pause();
  });
  await page.waitForFunction(
    () => !document.querySelector('vein-pump-diagram')?.shadowRoot?.textContent?.includes('…'),
  );
  const dark = await page.evaluate(() => document.documentElement.style.colorScheme === 'dark');
  return dark ? ['dark'] : ['light', 'dark'];
}

/** Gives the window its width and the page its scheme, and waits until both are painted. */
export async function look(page: Page, { width, scheme }: Pick<Look, 'width' | 'scheme'>): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.evaluate(async (colors) => {
    document.documentElement.style.colorScheme = colors;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, 250)); // colors glide
  }, scheme);
}

/** Writes `light-dark(a, b)` as the color that it is now: an engine that reads style sheets itself knows it not. */
export async function plainColors(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dark = document.documentElement.style.colorScheme === 'dark';
    const FUNCTION = 'light-dark(';
    const plain = (css: string): string => {
      const start = css.lastIndexOf(FUNCTION);
      if (start < 0) return css;
      let depth = 0;
      let comma = 0;
      let end = start + FUNCTION.length;
      for (; depth >= 0; end++) {
        if (css[end] === '(') depth++;
        if (css[end] === ')') depth--;
        if (css[end] === ',' && depth === 0) comma = end;
      }
      const used = dark ? css.slice(comma + 1, end - 1) : css.slice(start + FUNCTION.length, comma);
      return plain(css.slice(0, start) + used.trim() + css.slice(end));
    };
    const written = ((window as Written).written ??= new Map());
    const visit = (root: Document | ShadowRoot): void => {
      for (const sheet of root.adoptedStyleSheets) {
        if (!written.has(sheet))
          written.set(sheet, [...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
        sheet.replaceSync(plain(written.get(sheet)!));
      }
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const style = element.dataset.written ?? element.getAttribute('style');
        if (style?.includes(FUNCTION)) {
          element.dataset.written = style;
          element.setAttribute('style', plain(style));
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    // The ground of a page that sets none is the browser's own, which is dark in a dark scheme.
    const { style } = document.documentElement;
    style.backgroundColor = 'Canvas';
    style.backgroundColor = getComputedStyle(document.documentElement).backgroundColor;
  });
}
