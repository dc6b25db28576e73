/**
 * The public custom properties, read as `--_x: var(--vein-x, default)` so that a value set anywhere on the page wins.
 * A WordPress block theme's base and contrast colours are the second choice for surface and ink.
 * The defaults follow the page's own `color-scheme`, so that a light page never gets a dark card.
 */
export declare const colors: import("lit").CSSResult;
export declare const tokens: import("lit").CSSResult[];
