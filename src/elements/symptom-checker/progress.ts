import { html, svg, type TemplateResult } from 'lit';
import { SECTIONS, type SectionId } from './questions.js';
import type { Scene } from './scene.js';

/** Which part of the journey this is. How many pages are left depends on the answers, so that it is never told. */
export function progress({ language }: Scene, section: SectionId): TemplateResult {
  const at = SECTIONS.indexOf(section) + 1;
  const of = SECTIONS.length;
  return html`<div class="progress">
    <svg class="bar" viewBox=${`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect width=${at} height="1"></rect>`}
    </svg>
    <p class="section" part="section" id="part">
      <span>${language.term(`section.${section}`)}</span>
      <span aria-hidden="true">${language.term('check.part', at, of)}</span>
      <span class="hidden-text">${language.term('check.part-spoken', at, of)}</span>
    </p>
  </div>`;
}
