import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { tagOf, type Fault } from './fault.js';

/** What axe finds, with its rules for good practice. */
export async function axe(page: Page): Promise<Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const found = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await engine.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, says: failureSummary ?? help })),
    );
  });
  return found.map(({ id, html, says }) => ({ engine: 'axe', rule: id, where: tagOf(html), says }));
}
