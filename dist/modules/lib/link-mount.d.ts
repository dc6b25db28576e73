/** Hides the block, or the link, that follows the element which stands in for it. */
export declare const linkRule = "[data-vein-link]:not([data-vein-undrawn])+:not([data-vein-link]){display:none!important}";
/** The attributes of a link and of `<meta>` that are followed. */
export declare const linkAttributes: string[];
/**
 * Gives the blocks of links in a node their elements. `<a href="…?clinic-name=…#vein-call-to-book">` in a paragraph is the
 * one form that every editor keeps: the element is made before the paragraph, reads the phone link there, takes the link's
 * query for its attributes, and a style rule hides the paragraph. Where more than a few words would be hidden, the element
 * stands before the link, which alone is hidden. Only on a page that has `<meta name="vein-elements" content="links">`, and
 * only links to the page's own origin or to one that the meta names.
 */
export declare function visitLinks(root: Element): void;
/** Looks again at every block that has an element. */
export declare const settleLinks: () => void;
