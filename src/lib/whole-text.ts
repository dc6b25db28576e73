import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that is written anew as a whole when it changes: a browser that translates the page may have moved its words
 * from one piece to the other.
 * @param fixed pieces of the text that no translation may change: numbers and times
 */
export function wholeText(text: string, ...fixed: readonly string[]): unknown {
  const pieces = fixed
    .filter(Boolean)
    .reduce<unknown[]>(
      (all, piece) =>
        all.flatMap((part) =>
          typeof part === 'string'
            ? part
                .split(piece)
                .flatMap((words, i) => (i ? [html`<bdi translate="no">${piece}</bdi>`, words] : words))
            : [part],
        ),
      [text],
    );
  return keyed(text, html`${pieces}`);
}
