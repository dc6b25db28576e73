import type { Page } from 'puppeteer-core';

export const FORMATS = ['letter', 'a4'] as const;
export type Format = (typeof FORMATS)[number];

/** What most people's printers leave free. */
const MARGIN = { top: '0.4in', right: '0.4in', bottom: '0.4in', left: '0.4in' };

/** A page as Ctrl+P prints it. */
export const pdfOf = (page: Page, format: Format): Promise<Uint8Array> =>
  page.pdf({ format, margin: MARGIN, printBackground: false });

/**
 * What an element printed by itself, as HTML: a frame of its own that `print()` was called in. The page must have come
 * with `catchPrints`.
 */
export const printedAlone = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { printed: string[] }).printed);

/** Runs in every frame before its scripts: notes what is printed, and opens no dialog. */
export function catchPrints(): void {
  const top = window.top as unknown as { printed?: string[] };
  top.printed ??= [];
  window.print = () => {
    const sheets = document.adoptedStyleSheets.map((sheet) =>
      Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n'),
    );
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('head')!.innerHTML = `<meta charset="utf-8"><style>${sheets.join('\n')}</style>`;
    top.printed!.push(window === window.top ? 'the page' : `<!doctype html>${copy.outerHTML}`);
  };
}
