import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { startDevServer } from '@web/dev-server';
import type { Page } from 'puppeteer-core';

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
  const server = await startDevServer({
    config: {
      rootDir: FOLDER,
      hostname: '127.0.0.1',
      port: 0,
      watch: false,
      open: false,
      nodeResolve: false,
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const { port } = server.server!.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    entries: Object.values(index.entries),
    close: () => server.stop(),
  };
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
