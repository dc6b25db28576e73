import type { ReactiveControllerHost } from 'lit';
/** An element that may stand as a bar. */
export interface BarHost extends ReactiveControllerHost, HTMLElement {
    /** CSS selectors of what the bar keeps clear of. */
    readonly avoid: string;
}
/** The edge of the window a bar stands at. */
export type Edge = 'top' | 'bottom';
/**
 * Puts bars into the top layer at an edge of the window, one beside the other, clear of what they avoid and of
 * WordPress's admin bar, and reserves as much of the page. They are hidden while the on-screen keyboard is up and
 * while a symptom checker on the page is at work or advises something else than a visit.
 * @param edge where the bar stands now; undefined while the element is no bar
 */
export declare function barPlacement(host: BarHost, edge: () => Edge | undefined): void;
