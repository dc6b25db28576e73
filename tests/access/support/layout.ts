import type { Page } from 'puppeteer-core';

/** A style that a visitor brings along, on top of the page's own. */
export const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
export const TWICE_AS_LARGE = 'html { font-size: 200% !important }';

/** Puts a style on the page and into its shadow trees, as a visitor's tool does, and takes it away again. */
export async function withStyle<T>(page: Page, css: string, use: () => Promise<T>): Promise<T> {
  const brought = await page.evaluateHandle(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const roots = (node: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      node,
      ...[...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    for (const root of roots(document)) root.adoptedStyleSheets.push(sheet);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return sheet;
  }, css);
  try {
    return await use();
  } finally {
    // Emptied, it is the same as gone, also where a root has gone meanwhile.
    await brought.evaluate((sheet) => sheet.replaceSync(''));
    await brought.dispose();
  }
}

/** Words that lie over other words, that leave the window, or that make the page scroll sideways. */
export const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Words {
      readonly text: string;
      readonly box: DOMRect;
      /** What stands over the page, as a bar does, and holds the words. */
      readonly over: Element | null;
      /** Whether a visitor can scroll to them, as in a wide table. */
      readonly scrolls: boolean;
    }
    const found: string[] = [];
    const words: Words[] = [];
    const isOver = (element: Element): boolean =>
      /^(fixed|sticky)$/.test(getComputedStyle(element).position) || element.matches('dialog');
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.hidden-text');
    /** What is for the ear alone is clipped to a point. */
    const isForEars = (element: Element): boolean =>
      element.getBoundingClientRect().width <= 1 && getComputedStyle(element).overflow !== 'visible';
    const doesScroll = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const visit = (node: Node, over: Element | null, scrolls: boolean): void => {
      if (node instanceof Text) {
        const { parentElement } = node;
        if (!node.data.trim() || !parentElement || !isSeen(parentElement)) return;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (box.width > 1 && box.height > 1)
            words.push({ text: node.data.trim().slice(0, 40), box, over, scrolls });
        return;
      }
      if (node instanceof Element && (node.matches('style, script, option, template') || isForEars(node)))
        return;
      const above = node instanceof Element && isOver(node) ? node : over;
      const root = node instanceof Element ? node.shadowRoot : null;
      const inner = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      for (const child of root?.childNodes ?? (inner.length > 0 ? inner : node.childNodes))
        visit(child, above, scrolls || (node instanceof Element && doesScroll(node)));
    };
    visit(document.querySelector('#storybook-root')!, null, false);
    const wider = document.documentElement.scrollWidth - innerWidth;
    if (wider > 1) found.push(`the page is ${wider} px wider than its window`);
    // Half a line of a smaller text is what two words may share at most: ascenders and descenders do not touch there.
    words.forEach(({ text, box, over, scrolls }, i) => {
      if (!scrolls && (box.right > innerWidth + 1 || box.left < -1))
        found.push(`"${text}" leaves the window`);
      for (const other of words.slice(i + 1)) {
        const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const least = Math.min(box.height, other.box.height);
        if (over === other.over && x > 2 && y > least / 2) found.push(`"${text}" lies over "${other.text}"`);
      }
    });
    return [...new Set(found)];
  });

/** What is too small to press (2.5.5: 44 px), and what of the links in a sentence is too near to another (2.5.8: 24 px). */
export const hardToPress = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SMALLEST = 44;
    const APART = 24;
    const roots = (node: Document | ShadowRoot): ShadowRoot[] =>
      [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
      );
    const targets = roots(document)
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('a[href], button, select, summary, input')])
      .filter((one) => one.checkVisibility() && one.getAttribute('part') !== 'region')
      .map((one) => {
        const pressed = one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one;
        return { pressed, box: pressed.getBoundingClientRect() };
      })
      .filter(({ box }) => box.width > 0);
    const isSmall = ({ box }: { box: DOMRect }): boolean =>
      box.width < SMALLEST - 0.5 || box.height < SMALLEST - 0.5;
    /** A link in a sentence is as tall as its line: both criteria leave it out where words stand beside it. */
    const inSentence = (one: HTMLElement): boolean =>
      getComputedStyle(one).display.startsWith('inline') &&
      one.localName === 'a' &&
      one.parentElement!.textContent.trim().length > one.textContent.trim().length;
    // The dots of the scenes say where one is; Back and Next, which are large, do what they do.
    const small = targets.filter(
      (one) => isSmall(one) && !inSentence(one.pressed) && !one.pressed.matches('.dot'),
    );
    const near = targets.filter(
      (one) =>
        isSmall(one) &&
        targets.some(({ pressed, box }) => {
          if (pressed === one.pressed) return false;
          const x = Math.max(0, box.left - one.box.right, one.box.left - box.right);
          const y = Math.max(0, box.top - one.box.bottom, one.box.top - box.bottom);
          return Math.hypot(x + one.box.width / 2, y + one.box.height / 2) < APART / 2;
        }),
    );
    const told = ({ pressed, box }: (typeof targets)[number]): string =>
      `${pressed.outerHTML.slice(0, 80)} is ${box.width} x ${box.height} px`;
    return [...small.map(told), ...near.map((one) => `${told(one)}, too near to another`)];
  });
