import { html, type TemplateResult } from 'lit';
import type { Scene } from './scene.js';

/** What stands first on paper, and on paper alone: whose this is, and of what day. */
export function printHead({ language, clinic, phone }: Scene): TemplateResult {
  return html`<p class="for-print letterhead">
    <span>${[clinic.name, phone?.text].filter(Boolean).join(', ')}</span>
    <span>${language.date(new Date(), { dateStyle: 'long' })}</span>
  </p>`;
}
