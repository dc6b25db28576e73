/** Writes an attribute when its value changes. */
export type Pen = (value: string | number) => void;

/** Makes an SVG element with attributes as the last child of a parent. */
export function put(parent: Element, tag: string, attributes: Record<string, string | number> = {}): Element {
  const element = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return parent.appendChild(element);
}

/** A pen for an attribute of an element. */
export function pen(element: Element, attribute: string): Pen {
  let last: string | number | undefined;
  return (value) => {
    if (value === last) return;
    last = value;
    element.setAttribute(attribute, String(value));
  };
}
