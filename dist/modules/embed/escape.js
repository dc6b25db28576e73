/** By name where HTML has one that all CMSs keep: Joomla drops the `#` of a number. */
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const entities = (special, named = NAMED) => (text) => text.replace(special, (character) => named[character] ?? `&#${character.charCodeAt(0)};`);
/** HTML, in text and between double quotes. A carriage return is written too: parsers turn a bare one into a line feed. */
const html = entities(/[&<>"\r]/g);
/** A template of Vue, Svelte or Astro: HTML whose braces would be an expression. */
const template = entities(/[&<>"{}\r]/g);
/** An Angular template between backticks, where `@` begins a block too. */
const angular = entities(/[&<>"{}@`$\\\r]/g);
/** Text in Markdown. */
const markdown = (text) => text.replace(/[\\`*_{}[\]<>&#|~!]/g, '\\$&').replace(/\s+/g, ' ');
/**
 * A shortcode's value, for WordPress. Brackets end a shortcode and backslashes are taken out, so both are written as
 * entities, which our plugin reads back; so are the spaces that WordPress would make plain ones. All are numbers: of
 * `&amp;#39;` WordPress makes an apostrophe for authors who may not write all HTML. A line break becomes a space:
 * WordPress puts `<br>` in its place.
 */
const shortcode = (text) => entities(/[&<>"'[\]\\\u00a0\u200b]/g, {})(text.replace(/\s*[\r\n]+\s*/g, ' '));
const plain = /^[^&{}<>"\\\r\n]*$/;
/** A JSX attribute's value with what encloses it. */
const jsxValue = (text) => (plain.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`);
/** Text between JSX tags. JSX drops spaces around line breaks, so that anything but plain words is an expression. */
const jsxText = (text) => plain.test(text) && text.trim() === text ? text : `{${JSON.stringify(text)}}`;

export { angular, html, jsxText, jsxValue, markdown, shortcode, template };
