import { nothing, html } from 'lit';
import { wholeText } from './whole-text.js';

/**
 * A status as a pill: its shape says open or closed, and its words do. Its two halves stand one under the other where
 * there is little room, so that its height is known before it is.
 */
function statusText({ open, text, time }) {
    const [, first = text, rest = ''] = /^(.*?), (.*)$/.exec(text) ?? [];
    const state = open === undefined ? 'pending' : open ? 'open' : 'closed';
    return html `<p part="status" class=${state}>
    <span
      >${wholeText(first)}${rest ? html `<span class="comma">, </span><span class="rest">${wholeText(rest, time)}</span>` : nothing}</span
    >
  </p>`;
}

export { statusText };
