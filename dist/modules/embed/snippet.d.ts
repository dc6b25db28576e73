/** The tags that can be placed. */
export declare const TAGS: readonly ["vein-symptom-checker", "vein-pump-diagram", "vein-call-to-book"];
export type Tag = (typeof TAGS)[number];
/** Where a snippet is pasted: `html` with unknown tags allowed, `div` where a CMS strips them. */
export declare const KINDS: readonly ["html", "div", "wordpress", "react", "vue"];
export type Kind = (typeof KINDS)[number];
/** One element as an agency configured it. */
export interface Embed {
    readonly tag: Tag;
    /** The clinic's phone number as people read it: the text of the `tel:` link. */
    readonly phone: string;
    /** Attributes by their HTML names, in the order they are written; `true` is a switch that is on. */
    readonly attributes: Readonly<Record<string, string | true>>;
}
/** The script a page loads. `html` and `div` need it. */
export interface Script {
    /** The address of a bundle: `/vein-elements/0.1.0/vein-elements.min.js`. */
    readonly src: string;
    /** Its hash from `sri.json`: `sha384-…`. */
    readonly integrity: string;
}
/**
 * The text to paste for one element. It says the number twice: as a plain `tel:` link, which works without a script, and
 * as the attribute, which is left where a CMS takes the link out. WordPress's plugin writes the link from the attribute.
 * @param kind where it is pasted
 * @param embed the element, its phone number and its attributes
 * @param script what the page loads; `wordpress`, `react` and `vue` need none
 * @throws {TypeError} where the kind, the tag, the phone number, an attribute's name or the script does not fit
 */
export declare function snippet(kind: Kind, embed: Embed, script?: Script): string;
