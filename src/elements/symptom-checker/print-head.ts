import { html, nothing, type TemplateResult } from 'lit';
import { questionLabel } from './labels.js';
import { askedPages } from './journey.js';
import { answerOf } from './review-page.js';
import type { Scene } from './scene.js';

/** What stands first on paper, and on paper alone: for whom this is, the clinic, and all answers. */
export function printHead(scene: Scene): TemplateResult {
  const { language, journey, clinic, phone } = scene;
  const rows = askedPages(journey)
    .flatMap(({ questions }) => questions)
    .map((question) => [questionLabel(language, question.id), answerOf(scene, question)] as const)
    .filter(([, said]) => said);
  return html`<div class="for-print">
    <p class="name">${language.term('result.for-doctor')}</p>
    ${clinic.name || phone ? html`<p>${[clinic.name, phone?.text].filter(Boolean).join(', ')}</p>` : nothing}
    <p class="subheading">${language.term('result.answers')}</p>
    <dl>
      ${rows.map(
        ([asked, said]) =>
          html`<dt>${asked}</dt>
            <dd>${said}</dd>`,
      )}
    </dl>
  </div>`;
}
