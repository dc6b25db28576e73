// The browser and the pages that every measurement here runs in.
import { startDevServer } from '@web/dev-server';
import { launch } from '../scripts/browsers/launch.mjs';
import { launchOptions } from '../scripts/chromium.mjs';

/**
 * Serves the project's folder and opens the browser.
 * @returns {Promise<{ version: string, origin: string, add(html: string): string, blank(): Promise<import('puppeteer-core').Page>, open(html: string, heldFrames?: boolean): Promise<import('puppeteer-core').Page>, close(): Promise<void> }>}
 */
export async function startPages() {
  const pages = new Map();
  const server = await startDevServer({
    config: {
      rootDir: '.',
      hostname: '127.0.0.1',
      port: 0, // the system's choice: two servers that look for a port at once find the same one
      watch: false,
      middleware: [
        (context, next) => {
          // An isolated page has a clock of 5 microseconds; others are given 100.
          context.set({
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          });
          if (!pages.has(context.path)) return next();
          context.type = 'text/html';
          context.body = pages.get(context.path);
          return undefined;
        },
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const browser = await launch(await launchOptions());
  const origin = `http://127.0.0.1:${server.server.address().port}`;
  /** Serves a whole document; gives its address. */
  const add = (html) => {
    const path = `/bench-page-${pages.size}`;
    pages.set(path, html);
    return `${origin}${path}`;
  };
  return {
    origin,
    version: await browser.version(),
    add,
    blank: () => browser.newPage(),
    async open(body, heldFrames = false) {
      const address = add(`<!doctype html><html lang="en"><meta charset="utf-8"><body>${body}</body></html>`);
      // A new tab may not have its frame yet, which says nothing of the page; no figure has been taken then.
      for (let left = 5; ; left--) {
        const page = await browser.newPage();
        try {
          page.on('pageerror', (error) => console.error(`in the page: ${error}`));
          await page.setCacheEnabled(false);
          if (heldFrames) await page.evaluateOnNewDocument(holdFrames);
          await page.goto(address);
          return page;
        } catch (error) {
          await page.close().catch(() => {});
          if (left === 0 || !String(error).includes('main frame too early')) throw error;
        }
      }
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Runs in the page: scripts get their frames from `benchFrames()` alone, which times what they do in each. */
function holdFrames() {
  const real = window.requestAnimationFrame.bind(window);
  const waiting = new Map();
  let id = 0;
  let now = performance.now();
  window.requestAnimationFrame = (callback) => {
    waiting.set(++id, callback);
    return id;
  };
  window.cancelAnimationFrame = (one) => waiting.delete(one);
  /** Serves so many frames, a 60th of a second apart by their own clock; the browser paints after each. */
  window.benchFrames = async (count, onFrame = () => {}) => {
    const spent = [];
    for (let frame = 0; frame < count; frame++) {
      await new Promise(real);
      now += 1000 / 60;
      const callbacks = [...waiting.values()];
      waiting.clear();
      const start = performance.now();
      for (const callback of callbacks) callback(now);
      spent.push(performance.now() - start);
      onFrame(frame);
    }
    return spent;
  };
}
