import { fixtureSync } from '@open-wc/testing';
import type { VeinCallToBook } from 'vein-elements/call-to-book';

/** The clinic of the tests: weekdays 8 to 5 in Las Vegas, closed at Christmas. */
export const HOURS = 'hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" closed-on="12-25"';
export const OPEN = 'now="2026-07-06T09:00-07:00"';
export const CLOSED = 'now="2026-07-03T18:00-07:00"';
export const BOOKING = 'booking-url="https://booking.example/visit"';
export const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';

/** Writes a card into the page as an author would, and waits for it. */
export async function card(attributes = '', content = LINK, around = '<div></div>'): Promise<VeinCallToBook> {
  const place = fixtureSync<HTMLElement>(around);
  place.innerHTML = `<vein-call-to-book ${attributes}>${content}</vein-call-to-book>`;
  const element = place.querySelector('vein-call-to-book')!;
  await element.updateComplete;
  return element;
}

export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

export const link = (element: Element, name: 'call' | 'book'): HTMLAnchorElement =>
  part(element, name) as HTMLAnchorElement;

/** The words a visitor sees, with white space as a browser shows it. */
export const words = (element: Element, name: string): string | undefined =>
  part(element, name)?.textContent.replace(/\s+/g, ' ').trim();

/** The order in which a keyboard meets call and book. */
export const order = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((anchor) => anchor.getAttribute('part') ?? '');

/** Lets mutation observers and the update they ask for pass. */
export const settle = async (element: VeinCallToBook): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
};

/** Collects console warnings until the test is over. */
export function warnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (...all: unknown[]) => said.push(all.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return said;
}
