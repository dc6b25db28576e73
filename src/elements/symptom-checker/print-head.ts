import { html, nothing, type TemplateResult } from 'lit';
import { questionLabel } from './labels.js';
import { askedPages } from './journey.js';
import { saidList, saidTo } from './review-page.js';
import type { Scene } from './scene.js';

/** What stands first on paper, and on paper alone: for whom this is, the clinic, and all answers. */
export function printHead(scene: Scene): TemplateResult {
  const { language, journey, clinic, phone } = scene;
  const questions = askedPages(journey).flatMap((page) => page.questions);
  return html`<div class="for-print">
    <p class="name">${language.term('result.for-doctor')}</p>
    ${clinic.name || phone ? html`<p>${[clinic.name, phone?.text].filter(Boolean).join(', ')}</p>` : nothing}
    <p class="subheading">${language.term('result.answers')}</p>
    <dl>
      ${questions.map((question) => {
        const said = saidTo(scene, question);
        return said
          ? html`<dt>${questionLabel(language, question.id)}</dt>
              <dd>${saidList(language, said)}</dd>`
          : nothing;
      })}
    </dl>
  </div>`;
}
