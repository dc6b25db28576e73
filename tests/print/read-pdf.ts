import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { servePages } from '../support/page-server.js';

/** Where PDFs and pictures of their pages are left, to look at. */
const FOLDER = 'screenshots/print';
const PDFJS = '/tests/print/node_modules/pdfjs-dist/legacy/build';

/** A page that reads a PDF: its pages as text and as pictures. */
const READER = `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><script type="module">
import * as pdfjs from '${PDFJS}/pdf.min.mjs';
pdfjs.GlobalWorkerOptions.workerSrc = '${PDFJS}/pdf.worker.min.mjs';
window.read = async (base64) => {
  const data = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const file = await pdfjs.getDocument({ data }).promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const viewport = page.getViewport({ scale: 1.3 });
    const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
    await page.render({ canvas, viewport }).promise;
    pages.push({
      text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\\n' : '')).join(''),
      lowest: Math.min(...items.filter(({ str }) => str.trim()).map(({ transform }) => transform[5])) / page.view[3],
      png: canvas.toDataURL('image/png').split(',')[1],
    });
  }
  return pages;
};
</script></body></html>`;

/** One page of a PDF. */
export interface Sheet {
  /** Its text, lines apart. */
  readonly text: string;
  /** How far up its last line stands, as a part of the page's height. */
  readonly lowest: number;
}

/** What reads PDFs. */
export interface Reader {
  readonly read: (name: string, pdf: Uint8Array) => Promise<readonly Sheet[]>;
  readonly close: () => Promise<unknown>;
}

/** Reads PDFs, and leaves each with pictures of its pages in `screenshots/print/`. */
export async function openReader(browser: Browser): Promise<Reader> {
  const server = await servePages({ '/reader.html': { html: READER } });
  const page = await browser.newPage();
  await page.goto(`${server.origin}/reader.html`);
  await page.waitForFunction(() => 'read' in window);
  await mkdir(FOLDER, { recursive: true });
  return {
    async read(name, pdf) {
      const base64 = Buffer.from(pdf).toString('base64');
      const pages = await page.evaluate(
        (text) =>
          (window as unknown as { read: (text: string) => Promise<(Sheet & { png: string })[]> }).read(text),
        base64,
      );
      await writeFile(path.join(FOLDER, `${name}.pdf`), pdf);
      for (const [i, { png }] of pages.entries())
        await writeFile(path.join(FOLDER, `${name}-${i + 1}.png`), Buffer.from(png, 'base64'));
      return pages.map(({ text, lowest }) => ({ text, lowest }));
    },
    close: () => server.close(),
  };
}
