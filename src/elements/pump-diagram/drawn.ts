import type { Picture } from './drawing/index.js';

/** What was drawn into an `<svg>`, of what, and what follows it. */
const drawn = new WeakMap<SVGSVGElement, readonly [of: unknown, key: string, picture: unknown]>();

/**
 * Draws into an empty `<svg>` once, and again only where it is to show something else.
 * @param of what it shows: a run, for example
 * @param key how it shows it
 */
export function drawnOnce<T>(svg: SVGSVGElement, of: unknown, key: string, draw: () => T): T {
  const [was, how, known] = drawn.get(svg) ?? [];
  if (was === of && how === key) return known as T;
  svg.replaceChildren();
  const picture = draw();
  drawn.set(svg, [of, key, picture]);
  return picture;
}

/** Pictures that are painted together. */
export type Pictures = readonly Picture[];
