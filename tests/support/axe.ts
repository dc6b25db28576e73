import type { AxeResults, RunOptions } from 'axe-core';
import { COMPONENT } from './axe-rules.js';
import 'axe-core/axe.min.js'; // a classic script: it leaves `axe` on the window

/** Fails with a readable list where axe finds something, in the element and its shadow root. */
export async function expectNoViolations(element: Element, where: string): Promise<void> {
  const { axe } = window as unknown as {
    axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };
  };
  const { violations } = await axe.run(element, COMPONENT);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary ?? ''}`),
  );
  if (found.length > 0) throw new Error(`${where}:\n${found.join('\n')}`);
}
