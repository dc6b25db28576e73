import { HEIGHTS } from './heights.js';

/**
 * What keeps an element's place until its script has run, as a `style` attribute: the element itself ends it by
 * `--_drawn`, which makes the height invalid. Empty for what takes no place in the page or not on every screen.
 * @param tag `vein-…`
 * @param attributes those that are written, by name
 */
export function reserve(tag: keyof typeof HEIGHTS, attributes: Readonly<Record<string, unknown>>): string {
  if ('placement' in attributes || 'hide-on' in attributes) return '';
  const rows: Readonly<Record<string, number>> = HEIGHTS[tag];
  const name = Object.keys(rows).find((one) => one in attributes) ?? '';
  return `display:block;min-height:var(--_drawn,${rows[name] as number}em)`;
}
