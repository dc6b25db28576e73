/** One notation's way to write any text so that it is read back as it was. */
export type Escape = (text: string) => string;
/** HTML, in text and between double quotes. A carriage return is written too: parsers turn a bare one into a line feed. */
export declare const html: Escape;
/** A template of Vue, Svelte or Astro: HTML whose braces would be an expression. */
export declare const template: Escape;
/** An Angular template between backticks, where `@` begins a block too. */
export declare const angular: Escape;
/** Text in Markdown. */
export declare const markdown: Escape;
/**
 * A shortcode's value, for WordPress. Brackets end a shortcode and backslashes are taken out, so both are written as
 * entities, which our plugin reads back; so are the spaces that WordPress would make plain ones. All are numbers: of
 * `&amp;#39;` WordPress makes an apostrophe for authors who may not write all HTML. A line break becomes a space:
 * WordPress puts `<br>` in its place.
 */
export declare const shortcode: Escape;
/** A JSX attribute's value with what encloses it. */
export declare const jsxValue: Escape;
/** Text between JSX tags. JSX drops spaces around line breaks, so that anything but plain words is an expression. */
export declare const jsxText: Escape;
