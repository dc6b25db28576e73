import type { ReactiveControllerHost } from 'lit';
/** An element that may stand as a bar. */
export interface BarHost extends ReactiveControllerHost, HTMLElement {
    /** CSS selectors of what the bar keeps clear of. */
    readonly avoid: string;
    /** Whether the visitor took it away. */
    readonly isDismissed: boolean;
}
/** The edge of the window a bar stands at. */
export type Edge = 'top' | 'bottom';
/**
 * Puts one bar a page at an edge of the window: below what opens over the page, clear of what it avoids and of
 * WordPress's admin bar. As much of the page is reserved. It is hidden while the on-screen keyboard is up and while a
 * symptom checker on the page is at work or advises something else than a visit.
 * @param edge where the bar stands now; undefined while the element is no bar
 */
export declare function barPlacement(host: BarHost, edge: () => Edge | undefined): void;
/** Whether the window is a frame so low that a bar would cover too much of it. */
export declare function isLowFrame({ defaultView: view }: Document): boolean;
/** Whether an ancestor would cut a bar in a browser without a top layer for it: Safari 16, Firefox 115. */
export declare const isStuck: (host: HTMLElement) => boolean;
