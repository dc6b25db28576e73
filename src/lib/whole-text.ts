import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that is written anew as a whole when it changes: where a browser translates the page, other nodes stand in the
 * place of ours, and a change of our node alone would not be seen.
 * @param fixed pieces of the text that no translation may change: numbers and times
 */
export function wholeText(text: string, ...fixed: readonly string[]): unknown {
  const pieces = fixed.filter(Boolean).reduce<unknown[]>(
    (all, piece) =>
      all.flatMap((part) => {
        if (typeof part !== 'string' || !part.includes(piece)) return [part];
        const [before, ...after] = part.split(piece);
        return [before, html`<bdi translate="no">${piece}</bdi>`, after.join(piece)];
      }),
    [text],
  );
  return keyed(text, html`${pieces}`);
}
