/**
 * Lets authors whose CMS strips unknown tags write `<div data-vein="call-to-book" data-phone="…">`: the element is made
 * inside the div, beside its children, reads the phone link there and follows the div's `data-<attribute>` live.
 * No node is moved, removed or rewritten that was not made here: a framework may own it. The children are hidden by a
 * style rule. Never inside an editor. Divs that are there already and divs that come later are both found; so are links
 * with our fragment, see `visitLinks()`.
 * @param tag the element's tag, `vein-…`; the div names it without the prefix
 * @param attributes the attributes the div may set as `data-<attribute>`
 */
export declare function mount(tag: string, attributes: readonly string[]): void;
