import { html, type TemplateResult } from 'lit';

/** A heading below the page's own, which only scripts and readers tell apart by its level. */
export function subheading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3 class="subheading">${content}</h3>`;
    case 4:
      return html`<h4 class="subheading">${content}</h4>`;
    case 5:
      return html`<h5 class="subheading">${content}</h5>`;
    default:
      return html`<h6 class="subheading">${content}</h6>`;
  }
}
