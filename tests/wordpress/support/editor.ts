import type { Frame, Page } from 'puppeteer-core';

/** The part of WordPress's own interface that the tests ask. */
export interface Wp {
  readonly blocks: { readonly parse: (text: string) => Block[] };
  readonly data: {
    readonly select: (store: string) => Record<string, (...given: unknown[]) => unknown>;
    readonly dispatch: (store: string) => Record<string, (...given: unknown[]) => Promise<unknown>>;
  };
}
export interface Block {
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Opens the block editor without the tour. */
export async function openEditor(page: Page, address: string): Promise<void> {
  // One answer to a dialog, also where the page opens the editor a second time.
  page.removeAllListeners('dialog').on('dialog', (dialog) => void dialog.accept());
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.edit-post-layout, .editor-editor-interface', { timeout: 30_000 });
  await page.evaluate(async () => {
    const { dispatch } = (window as unknown as { wp: Wp }).wp.data;
    await dispatch('core/preferences').set!('core/edit-post', 'welcomeGuide', false);
    await dispatch('core/preferences').set!('core', 'enableChoosePatternModal', false);
  });
  await page.waitForSelector('.edit-post-welcome-guide', { hidden: true, timeout: 30_000 });
}

/** The frame the blocks stand in: the canvas, or the page itself where WordPress has none. */
export async function canvas(page: Page): Promise<Frame> {
  await page.waitForFunction(
    () =>
      document.querySelector('.block-editor-block-list__layout') ??
      document
        .querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')
        ?.contentDocument?.querySelector('.block-editor-block-list__layout'),
    { timeout: 30_000 },
  );
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
}

const INSERTER = '.block-editor-inserter__menu';
const TOGGLE = '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';
const SEARCH = '.block-editor-inserter__search input';

/** Clicks what stands in the page at this moment, if it does. */
export const clickNow = (page: Page, selector: string): Promise<void> =>
  page.$$eval(selector, ([found]) => (found as HTMLElement | undefined)?.click());

/**
 * Opens the list of blocks and patterns, where it is not open yet, and searches it.
 * The list draws itself anew meanwhile: no step holds on to a node, and what a lost field took is typed again.
 */
export async function searchInserter(page: Page, words: string): Promise<void> {
  await page.waitForSelector(TOGGLE);
  for (let tries = 0; tries < 10; tries++) {
    if (!(await page.$(INSERTER))) await clickNow(page, TOGGLE);
    await page.waitForSelector(SEARCH, { timeout: 5000 }).catch(() => undefined);
    await page.$$eval(SEARCH, ([field]) => {
      (field as HTMLInputElement | undefined)?.focus();
      (field as HTMLInputElement | undefined)?.select();
    });
    await page.keyboard.sendCharacter(words);
    const typed = await page.$$eval(SEARCH, ([field]) => (field as HTMLInputElement | undefined)?.value);
    if (typed === words) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The list of blocks could not be searched for “${words}”.`);
}

/** Inserts a block as an author does: from the list of blocks. */
export async function insert(page: Page, name: string): Promise<void> {
  await searchInserter(page, 'vein');
  const item = `.editor-block-list-item-vein-elements-${name}`;
  // The list draws itself anew while it searches; a click that came too early is made again.
  for (let tries = 0; tries < 5; tries++) {
    await page.waitForSelector(item);
    await clickNow(page, item);
    await new Promise((resolve) => setTimeout(resolve, 500));
    if ((await blocksOf(page)).some((block) => block.name === `vein-elements/${name}`)) return;
  }
  throw new Error(`${name} could not be inserted.`);
}

/** The post's blocks as the editor holds them. */
export const blocksOf = (page: Page): Promise<Block[]> =>
  page.evaluate(() => {
    const { select } = (window as unknown as { wp: Wp }).wp.data;
    const all = select('core/block-editor').getBlocks!() as Block[];
    return all.map(({ name, isValid, attributes }) => ({ name, isValid, attributes }));
  });
