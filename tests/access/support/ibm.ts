import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { tagOf, type Fault } from './fault.js';
import { PACKAGES } from './from-here.js';

interface Result {
  readonly ruleId: string;
  /** How grave, and how sure. */
  readonly value: readonly [grave: string, sure: string];
  readonly message: string;
  readonly snippet: string;
}
interface Ace {
  readonly Checker: new () => {
    check(node: Element, rules: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

/** What IBM Equal Access calls a violation of WCAG 2.2, sure or potential. Its advice and its questions are left out. */
export async function ibm(page: Page): Promise<Fault[]> {
  if (!(await page.evaluate(() => 'ace' in window)))
    await page.addScriptTag({ path: path.join(PACKAGES, 'accessibility-checker-engine/ace.js') });
  const found = await page.evaluate(async () => {
    const { ace } = window as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document.querySelector('[role=main]')!, ['WCAG_2_2']);
    return results
      .filter(({ value: [grave, sure] }) => grave === 'VIOLATION' && /^(FAIL|POTENTIAL)$/.test(sure))
      .map(({ ruleId, message, snippet }) => ({ ruleId, message, snippet }));
  });
  return found.map(({ ruleId, message, snippet }) => ({
    engine: 'ibm',
    rule: ruleId,
    where: tagOf(snippet),
    says: message,
  }));
}
