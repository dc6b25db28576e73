/**
 * Puts the focus on an element and brings it into view, below a header that the page keeps at the top of the window.
 */
export declare function focusInView(target: HTMLElement): void;
