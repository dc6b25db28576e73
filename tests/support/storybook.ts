import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { servePages } from './page-server.js';

const FOLDER = 'storybook-static';

/** A story or a page of documentation, as the built Storybook lists it. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/**
 * Serves the built Storybook.
 * @throws {Error} where there is none: `npm run build:storybook` makes it
 */
export async function serveStorybook(): Promise<{
  readonly origin: string;
  readonly entries: readonly Entry[];
  readonly close: () => Promise<unknown>;
}> {
  if (!existsSync(`${FOLDER}/index.json`))
    throw new Error(`${FOLDER}/: got nothing there, allowed is what "npm run build:storybook" makes`);
  const index = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  const { origin, close } = await servePages({}, FOLDER);
  return { origin, entries: Object.values(index.entries), close };
}

interface Preview {
  readonly currentRender?: { readonly id?: string; readonly phase?: string };
}

/** Shows one story without Storybook's own frame, once it has rendered and played. */
export async function openStory(page: Page, origin: string, id: string, globals = ''): Promise<void> {
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
  await page.waitForFunction(
    (wanted) => {
      const { currentRender } =
        (globalThis as { __STORYBOOK_PREVIEW__?: Preview }).__STORYBOOK_PREVIEW__ ?? {};
      return currentRender?.id === wanted && /^(finished|errored|aborted)$/.test(currentRender.phase ?? '');
    },
    {},
    id,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
