const watchers = new WeakSet<Document>();
const mountable = new Map<string, readonly string[]>();

/**
 * Lets authors whose CMS strips unknown tags write `<div data-vein="call-to-book" data-phone="…">`:
 * the div stays, the element is made inside it, takes the div's children and follows its `data-…` live.
 * Divs that are there already and divs that come later are both found.
 * @param tag the element's tag, `vein-…`; the div names it without the prefix
 * @param attributes the attributes the div may set as `data-<attribute>`
 */
export function mount(tag: string, attributes: readonly string[], doc: Document = document): void {
  mountable.set(tag, attributes);
  for (const place of places(doc)) fill(place);
  if (watchers.has(doc)) return;
  watchers.add(doc);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'attributes') follow(target as HTMLElement, attributeName ?? '');
      else {
        // A script that empties the div and writes new children gets its element back.
        if (addedNodes.length > 0 && isPlace(target)) fill(target);
        for (const node of addedNodes) for (const place of places(node)) fill(place);
      }
    }
  }).observe(doc, { childList: true, subtree: true, attributes: true });
}

const isPlace = (node: Node): node is HTMLElement =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).hasAttribute('data-vein');

function places(node: Node): HTMLElement[] {
  const inside =
    'querySelectorAll' in node ? (node as ParentNode).querySelectorAll<HTMLElement>('[data-vein]') : [];
  return isPlace(node) ? [node, ...inside] : [...inside];
}

function mounted(place: HTMLElement): Element | undefined {
  return [...place.children].find(({ localName }) => localName === tagOf(place));
}

const tagOf = (place: HTMLElement): string => `vein-${place.dataset.vein?.trim().toLowerCase()}`;

function fill(place: HTMLElement): void {
  const tag = tagOf(place);
  const attributes = mountable.get(tag);
  if (!attributes || mounted(place)) return;
  const element = place.ownerDocument.createElement(tag);
  for (const name of attributes) copy(place, element, name);
  element.append(...place.childNodes);
  place.append(element);
}

function follow(place: HTMLElement, attributeName: string): void {
  if (attributeName === 'data-vein') fill(place);
  const name = attributeName.replace(/^data-/, '');
  if (!isPlace(place) || name === attributeName || !mountable.get(tagOf(place))?.includes(name)) return;
  const element = mounted(place);
  if (element) copy(place, element, name);
}

function copy(place: HTMLElement, element: Element, name: string): void {
  const value = place.getAttribute(`data-${name}`);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
