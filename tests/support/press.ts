import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

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
  const times: number[] = [];
  Object.assign(globalThis, { acted, underPointer: [], pressTimes: times });
  addEventListener('pointerup', ({ timeStamp }) => times.push(timeStamp), { capture: true });
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

/** The time, ms, in which a press after another one is surely the second of a double press: that of the press guard. */
export const DOUBLE = 600;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Sends a press and does not wait for the page, as a hand does not: a page that is busy would stretch the time between two. */
async function send(
  page: Page,
  { x, y }: { x: number; y: number },
  input: Input,
  count: number,
): Promise<void> {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const session = await sessions.get(page)!;
  if (input === 'touch')
    await Promise.all([
      session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
      session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ]);
  else
    await Promise.all(
      (['mouseMoved', 'mousePressed', 'mouseReleased'] as const).map((type) =>
        session.send('Input.dispatchMouseEvent', {
          type,
          x,
          y,
          button: type === 'mouseMoved' ? 'none' : 'left',
          clickCount: type === 'mouseMoved' ? 0 : count,
        }),
      ),
    );
}

/**
 * Presses a point twice, or more often, as a hand does.
 * @param gap the time between two presses, ms
 * @returns when they ended, as the page saw it, ms; they are further apart where the machine is busy
 */
export async function pressTwice(
  page: Page,
  point: { x: number; y: number },
  input: Input,
  gap = 180,
  between: () => Promise<unknown> = () => Promise.resolve(),
  times = 2,
): Promise<number[]> {
  await pressTimes(page);
  const sent = [send(page, point, input, 1)];
  for (let count = 2; count <= times; count++) {
    await Promise.all([between(), wait(gap)]);
    sent.push(send(page, point, input, count));
  }
  await Promise.all(sent);
  // A tap becomes a click in a task of its own.
  await wait(input === 'touch' ? 60 : 20);
  return pressTimes(page);
}

/** When a hand's presses ended since this was asked for last, as the page saw it, ms. */
const pressTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { pressTimes: number[] }).pressTimes.splice(0));

/** Waits until a press is no second press of the one before: its time runs from when the page was drawn. */
export async function calm(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  await wait(1000);
}

/** So often a case is tried again where the machine was too busy for it. */
const TRIES = 8;

/**
 * Tries a case until all of it came as fast as a double press; fails where it never does, since that would show nothing.
 * @param attempt makes the case anew and presses; gives what it found, and when each thing happened, ms
 */
export async function asDouble<T>(
  attempt: () => Promise<{ found: T; times: readonly number[] }>,
): Promise<T> {
  const gaps: number[] = [];
  while (gaps.length < TRIES) {
    const { found, times } = await attempt();
    const steps = times.toSorted((a, b) => a - b).map((time, i, all) => time - (all[i - 1] ?? time));
    const longest = Math.max(...steps);
    if (longest <= DOUBLE) return found;
    gaps.push(Math.round(longest));
  }
  throw new Error(`This machine is too busy: the presses were ${gaps.join(', ')} ms apart.`);
}

/** Presses a point once. */
export async function press(page: Page, { x, y }: { x: number; y: number }, input: Input): Promise<void> {
  if (input === 'touch') await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  await wait(input === 'touch' ? 60 : 20);
}
