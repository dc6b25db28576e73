/** Writes an attribute when its value changes. */
export type Pen = (value: string | number) => void;
/** Makes an SVG element with attributes as the last child of a parent. */
export declare function put(parent: Element, tag: string, attributes?: Record<string, string | number>): Element;
/** A pen for an attribute of an element. */
export declare function pen(element: Element, attribute: string): Pen;
