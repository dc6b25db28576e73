/**
 * The public custom properties, read as `--_x: var(--vein-x, default)` so that a value set anywhere on the page wins.
 * A WordPress block theme's base and contrast colors are the second choice for surface and ink.
 * Surface and ink are chosen together: of a theme's pair both or neither, and where a page sets one of them alone, the
 * other is the lightest or darkest that can be read with it; so is the text on an accent.
 * The defaults follow the page's own `color-scheme`, so that a light page never gets a dark card.
 */
export declare const colors: import("lit").CSSResult;
export declare const tokens: import("lit").CSSResult[];
