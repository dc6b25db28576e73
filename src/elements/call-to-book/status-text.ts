import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Status } from './hours-words.js';
import { wholeText } from '../../lib/whole-text.js';

/**
 * A status as a pill: its shape says open or closed, and its words do. Its two halves stand one under the other where
 * there is little room, so that its height is known before it is.
 * @param isBrief whether it always fits in one line
 */
export function statusText({ open, text, time }: Status, isBrief: boolean): TemplateResult {
  const [, first = text, rest = ''] = /^(.*?), (.*)$/.exec(text) ?? [];
  const state = open === undefined ? 'pending' : open ? 'open' : 'closed';
  return html`<p part="status" class="${state} ${isBrief ? 'brief' : ''}">
    ${keyed(
      text,
      html`<span
        >${first}${
          rest
            ? html`<span class="comma">, </span><span class="rest">${wholeText(rest, time)}</span>`
            : nothing
        }</span
      >`,
    )}
  </p>`;
}
