/**
 * Lets authors whose CMS strips unknown tags write `<div data-vein="call-to-book" data-phone="…">`:
 * the div stays, the element is made inside it, takes the div's children and follows its `data-…` live.
 * Divs that are there already and divs that come later are both found.
 * @param tag the element's tag, `vein-…`; the div names it without the prefix
 * @param attributes the attributes the div may set as `data-<attribute>`
 */
export declare function mount(tag: string, attributes: readonly string[], doc?: Document | undefined): void;
