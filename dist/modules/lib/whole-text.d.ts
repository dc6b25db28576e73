/**
 * A text that is written anew as a whole when it changes: a browser that translates the page may have moved its words
 * from one piece to the other.
 * @param fixed pieces of the text that no translation may change: numbers and times
 */
export declare function wholeText(text: string, ...fixed: readonly string[]): unknown;
