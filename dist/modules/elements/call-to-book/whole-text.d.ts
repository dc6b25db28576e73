/**
 * A text that is written anew as a whole when it changes: where a browser translates the page, other nodes stand in the
 * place of ours, and a change of our node alone would not be seen.
 * @param fixed pieces of the text that no translation may change: numbers and times
 */
export declare function wholeText(text: string, ...fixed: readonly string[]): unknown;
