import { fixtureSync } from '@open-wc/testing';
import {
  advance,
  createLeg,
  settle,
  type Activity,
  type EdgeName,
  type Leg,
  type LegName,
} from 'vein-elements/hemodynamics';
import type { VeinPumpDiagram } from 'vein-elements/pump-diagram';

/** The names an author writes, in the order a menu shows them. */
export const LEG_NAMES: readonly LegName[] = [
  'healthy',
  'mild-reflux',
  'reflux',
  'severe',
  'blocked',
  'post-thrombotic',
  'weak-pump',
  'treated',
];

/** The edges of the model in the order the picture draws their veins. */
export const DRAWN: readonly EdgeName[] = [
  'saphenousCalf',
  'footSaphenous',
  'saphenousOut',
  'footCalf',
  'thighOut',
  'calfThigh',
];

/** Writes the laboratory into the page as an author would, and waits for it. */
export const diagram = (attributes = '', content = '', around = '<div></div>'): Promise<VeinPumpDiagram> =>
  story(/\bview=/.test(attributes) ? attributes : `view="explore" ${attributes}`, content, around);

/** Writes a diagram into the page as an author would, a story where the attributes ask for nothing else. */
export async function story(attributes = '', content = '', around = '<div></div>'): Promise<VeinPumpDiagram> {
  const place = fixtureSync<HTMLElement>(around);
  place.innerHTML = `<vein-pump-diagram ${attributes}>${content}</vein-pump-diagram>`;
  const element = place.querySelector('vein-pump-diagram')!;
  await element.updateComplete;
  return element;
}

/** A leg of the model that stood for 60 s and then did something for some seconds. */
export function legAt(name: LegName, activity: Activity, seconds: number, stocking = 0): Leg {
  const leg = createLeg(name);
  leg.stocking = stocking;
  settle(leg);
  advance(leg, activity, 0, seconds);
  return leg;
}

export const find = <T extends Element = HTMLElement>(element: Element, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);

export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** The words in a place, with white space as a browser shows it. */
export const words = (element: Element, selector: string): string | undefined =>
  find(element, selector)?.textContent.replace(/\s+/g, ' ').trim();

export const button = (element: Element, part: string): HTMLButtonElement =>
  find<HTMLButtonElement>(element, `button[part=${part}]`)!;

/** Everything that is drawn and written, as text: two equal texts look the same. */
export const looks = (element: VeinPumpDiagram): string =>
  element.shadowRoot!.innerHTML.replace(/<!--.*?-->| class=""/g, '');

export const wait = (ms = 0): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds; says what it waited for where it never does. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (holds()) return;
    await wait(20);
  }
  throw new Error(`waited in vain for: ${what}`);
}

/** Fails where two long texts differ, and shows that place alone. */
export function same(text: string, other: string, what: string): void {
  if (text === other) return;
  const at = text.split('').findIndex((sign, i) => sign !== other[i]);
  const near = (whole: string): string => whole.slice(Math.max(0, at - 60), at + 60);
  throw new Error(`${what} differ at ${at}:\n${near(text)}\n${near(other)}`);
}

/** What the play button says. */
export const label = (element: Element): string | undefined => words(element, '[part=play]');

/** What the clock of a diagram shows, s. */
export const clockOf = (element: VeinPumpDiagram): number =>
  Number(element.toCSV().split('\n').at(-1)!.split(',')[1]);

/** The pressure at the ankle that a diagram shows, mmHg. */
export const pressed = (element: Element): string => find(element, "[data-live='0']")!.textContent;
