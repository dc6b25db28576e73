import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What a page shows and what it did, as far as a press could change it: two equal ones are the same state. */
export interface Snap {
  /** Headings, checked inputs, chosen options, open disclosures, pressed buttons, and the answers as FHIR. */
  readonly shown: string;
  /** The answers alone. */
  readonly answers: string;
  /** Links followed, buttons of the page pressed and events of ours fired, since the state was made. */
  readonly acted: readonly string[];
}

export type Input = 'mouse' | 'touch';

/** Keeps links from being followed and remembers what was pressed. Runs before the page. */
export function watchPresses(): void {
  const acted: string[] = [];
  Object.assign(globalThis, { acted, underPointer: [] });
  globalThis.print = () => void acted.push('print');
  addEventListener('click', (event) => {
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement || (node instanceof HTMLElement && node.dataset.own));
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    acted.push((link as HTMLAnchorElement).href || (link as HTMLElement).dataset.own!);
  });
  for (const type of ['vein-call', 'vein-book', 'vein-dismiss', 'vein-checker-complete', 'vein-pump-change'])
    addEventListener(type, () => acted.push(type));
  // What stands under the pointer when it goes down: the record of what a second press could have hit.
  addEventListener(
    'pointerdown',
    (event) => {
      const [target] = event.composedPath();
      const element = target as Element;
      (globalThis as unknown as { underPointer: string[] }).underPointer.push(
        `${element.localName}${element.getAttribute('part') ? `[${element.getAttribute('part')}]` : ''} "${(element.textContent ?? '').trim().slice(0, 30)}"`,
      );
    },
    { capture: true },
  );
}

/** What the pointer found at its last presses. */
export const underPointer = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { underPointer: string[] }).underPointer.splice(0));

/** Reads the state of the first element with this tag. */
export const snap = (page: Page, tag: string): Promise<Snap> =>
  page.evaluate(async (name) => {
    const { acted } = globalThis as unknown as { acted: string[] };
    const element = document.querySelector<HTMLElement>(name);
    if (!element) return { shown: 'gone', answers: '', acted: [...acted] };
    await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    const root = element.shadowRoot!;
    const all = <E extends Element>(selector: string): E[] => [...root.querySelectorAll<E>(selector)];
    let answers = '';
    if ('toQuestionnaireResponse' in element) {
      const said = (
        element as { toQuestionnaireResponse: () => Record<string, unknown> }
      ).toQuestionnaireResponse();
      delete said.authored;
      delete said.id;
      answers = JSON.stringify(said);
    }
    const shown = [
      element.hidden,
      ...all('.heading').map(({ textContent }) => textContent.trim()),
      ...all<HTMLInputElement>('input:checked').map(({ name: of, value, parentElement }) =>
        [of, value, parentElement?.textContent.trim()].join('='),
      ),
      ...all<HTMLSelectElement>('select').map(({ selectedIndex }) => selectedIndex),
      ...all('details[open] > summary').map(({ textContent }) => textContent.trim()),
      ...all('[aria-pressed=true], [aria-expanded=true], [aria-current]').map(({ textContent }) =>
        textContent.trim(),
      ),
      ...all('[part~=play], [part~=about], [role=status], [part~=errors]').map(({ textContent }) =>
        textContent.trim(),
      ),
    ].join(' | ');
    return { shown, answers, acted: [...acted] };
  }, tag);

/** Where a thing inside an element stands, once it is in view; undefined where it cannot be pressed. */
export const pointOf = (
  page: Page,
  tag: string,
  selector: string,
  index = 0,
  block: ScrollLogicalPosition = 'center',
): Promise<{ x: number; y: number } | undefined> =>
  page.evaluate(
    (name, wanted, at, where) => {
      const found = document.querySelector(name)?.shadowRoot?.querySelectorAll(wanted)[at];
      if (!found?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        return undefined;
      // A closed disclosure keeps the boxes of what it hides.
      if (found.closest('details:not([open])') && !found.closest('summary')) return undefined;
      found.scrollIntoView({ block: where, behavior: 'instant' });
      // Of a link that wraps, its first line.
      const { left, top, width, height } = found.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    },
    tag,
    selector,
    index,
    block,
  );

/**
 * Presses a point twice, as a hand does.
 * @param gap the time between the two presses, ms
 */
export async function pressTwice(
  page: Page,
  { x, y }: { x: number; y: number },
  input: Input,
  gap = 180,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  for (const count of [1, 2]) {
    if (input === 'touch') await page.touchscreen.tap(x, y);
    else {
      await page.mouse.move(x, y);
      await page.mouse.down({ clickCount: count });
      await page.mouse.up({ clickCount: count });
    }
    if (count === 2) break;
    await between();
    await wait(gap);
  }
  // A tap becomes a click in a task of its own.
  await wait(input === 'touch' ? 60 : 20);
}

/** Waits until a press is no second press of the one before. */
export const calm = (): Promise<void> => wait(1000);

/** Presses a point once. */
export async function press(page: Page, { x, y }: { x: number; y: number }, input: Input): Promise<void> {
  if (input === 'touch') await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  await wait(input === 'touch' ? 60 : 20);
}
