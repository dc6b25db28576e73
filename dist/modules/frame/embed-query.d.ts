/** What the address of `embed.html` asks for. */
export interface EmbedQuery {
    /** The element's tag. */
    readonly tag: string;
    /** Parameters that may be attributes of the element, `lang` among them. */
    readonly attributes: ReadonlyMap<string, string>;
    /** Custom properties of the element, by their names. */
    readonly tokens: ReadonlyMap<string, string>;
    /** The `color-scheme` of the page; empty where none is asked for. */
    readonly scheme: string;
    /** To which origin the height is told, `*` for any; undefined: to none. */
    readonly target: string | undefined;
    /** Sentences that quote what does not fit. */
    readonly problems: readonly string[];
}
/**
 * Reads the address of `embed.html`: `?element=call-to-book&phone=…&origin=https://clinic.example`, or, as links have it,
 * `?phone=…#vein-call-to-book`. The first of several equal names counts.
 * @param search the query, with its `?`
 * @param hash the fragment, with its `#`
 */
export declare function readEmbedQuery(search: string, hash: string): EmbedQuery;
