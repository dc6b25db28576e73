/** The tags that can be placed. */
export declare const TAGS: readonly ["vein-symptom-checker", "vein-pump-diagram", "vein-call-to-book"];
export type Tag = (typeof TAGS)[number];
/**
 * How a snippet is written: `html` where unknown tags are kept, `div` where a CMS strips them, `link` (or `markdown`) where
 * an editor keeps links alone, `frame` where a site takes nothing but frames.
 */
export declare const KINDS: readonly ["html", "div", "link", "markdown", "frame", "wordpress", "react", "next", "vue", "svelte", "angular", "astro"];
export type Kind = (typeof KINDS)[number];
/** One element as an agency configured it. */
export interface Embed {
    readonly tag: Tag;
    /** The clinic's phone number as people read it: the text of the `tel:` link. */
    readonly phone: string;
    /** Attributes by their HTML names, in the order they are written; `true` is a switch that is on. */
    readonly attributes: Readonly<Record<string, string | true>>;
}
/** The script a page loads: the bundle, for `frame` embed-resize.js. `embed.html` lies beside it. */
export interface Script {
    /** Its address: `/vein-elements/0.2.0/vein-elements.min.js`. */
    readonly src: string;
    /** Its hash from `sri.json`: `sha384-…`. */
    readonly integrity: string;
    /** The origin of the pages around a frame: `https://clinic.example`; any page where it is left out. */
    readonly site?: string;
}
/** What is pasted, and where. */
export interface Pieces {
    /** Once a site, in its head; once a file of code. Empty where nothing is needed. */
    readonly once: string;
    /** Where the element should stand. */
    readonly here: string;
}
/**
 * The text to paste for one element. It says the number twice: as a plain `tel:` link, which works without a script, and
 * as the attribute, which is left where a CMS takes the link out. WordPress's plugin writes the link from the attribute;
 * a frame has the attribute alone.
 * @param kind how it is written
 * @param embed the element, its phone number and its attributes
 * @param script what the page loads; what comes from npm and `wordpress` need none
 * @throws {TypeError} where the kind, the tag, the phone number, an attribute's name or the script does not fit
 */
export declare function pieces(kind: Kind, embed: Embed, script?: Script): Pieces;
/** The pieces as one text. */
export declare const snippet: (...given: Parameters<typeof pieces>) => string;
