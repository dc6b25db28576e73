import { HEIGHTS } from './heights.js';

/**
 * What keeps an element's place until its script has run, as a `style` attribute: the element itself ends it by
 * `--_drawn`, which makes the height invalid. Empty for what takes no place in the page or not on every screen.
 * @param tag `vein-…`
 * @param attributes those that are written, by name
 */
function reserve(tag, attributes) {
    if ('placement' in attributes || 'hide-on' in attributes)
        return '';
    const rows = HEIGHTS[tag];
    const name = Object.keys(rows).find((one) => one in attributes) ?? '';
    return `display:block;min-height:var(--_drawn,${rows[name]}em)`;
}

export { reserve };
