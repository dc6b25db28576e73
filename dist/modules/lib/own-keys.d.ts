/**
 * Keeps the keys that our controls use from the page's shortcuts. A page sees the element and not the box in it, so that
 * "the space key scrolls, except in an input" would keep a box from being ticked.
 */
export declare function keepOwnKeys(host: HTMLElement): void;
