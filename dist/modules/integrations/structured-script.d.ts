import { type ReactiveControllerHost } from 'lit';
/**
 * Keeps one JSON-LD script in the page's head while there is something to tell and nobody else tells it.
 * Its text goes through Lit's template, and so through the Trusted Types policy of the bundle: a script element whose
 * text is written by hand is refused on strict pages, even where it is data.
 * @param data what to tell; undefined for nothing
 * @param isTold whether the page tells it already
 */
export declare function structuredScript(host: ReactiveControllerHost & HTMLElement, data: () => object | undefined, isTold: (doc: Document) => boolean): void;
