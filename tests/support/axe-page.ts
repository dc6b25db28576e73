import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe finds on a page, a line a place.
 * @param within a selector: only what it finds is looked at
 */
export async function axeFaults(page: Page, within?: string, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(
    async (selector, settings) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(selector ?? document, settings);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`),
      );
    },
    within,
    options,
  );
}
