/**
 * Lets authors whose CMS strips unknown tags write `<div data-vein="call-to-book" data-phone="…">`:
 * the div stays, the element is made inside it, takes the div's children and follows its `data-…` live.
 * Divs that are there already and divs that come later are both found.
 * @param tag the element's tag, `vein-…`; the div names it without the prefix
 * @param attributes the attributes the div may set as `data-<attribute>`
 */
export function mount(
  tag: string,
  attributes: readonly string[],
  doc = globalThis.document as Document | undefined,
): void {
  if (!doc) return; // imported on a server
  const places = `[data-vein~="${tag.slice(5)}" i]`;

  const sync = (place: Element): void => {
    const mounted = place.querySelector(`:scope>${tag}`);
    const element = mounted ?? place.ownerDocument.createElement(tag);
    for (const name of attributes) {
      const value = place.getAttribute(`data-${name}`);
      if (value === null) element.removeAttribute(name);
      else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
    }
    // Also what a parser or a script writes beside the element later.
    for (const node of [...place.childNodes]) if (node !== element) element.append(node);
    if (!mounted) place.append(element);
  };

  const isPlace = (node: Node): node is Element => node.nodeType === 1 && (node as Element).matches(places);
  const visit = (node: Node): void => {
    if (isPlace(node)) sync(node);
    (node as Partial<Element>).querySelectorAll?.(places).forEach(sync);
  };

  visit(doc.documentElement);
  new MutationObserver((records) => {
    for (const { attributeName, target, addedNodes } of records) {
      // A script that empties the div and writes new children gets its element back.
      if ((attributeName || addedNodes.length > 0) && isPlace(target)) sync(target);
      addedNodes.forEach(visit);
    }
  }).observe(doc, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-vein', ...attributes.map((name) => `data-${name}`)],
  });
}
