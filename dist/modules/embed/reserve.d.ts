import { HEIGHTS } from './heights.js';
/**
 * What keeps an element's place until its script has run, as a `style` attribute: the element itself ends it by
 * `--_drawn`, which makes the height invalid. Empty for what takes no place in the page or not on every screen.
 * @param tag `vein-…`
 * @param attributes those that are written, by name
 */
export declare function reserve(tag: keyof typeof HEIGHTS, attributes: Readonly<Record<string, unknown>>): string;
