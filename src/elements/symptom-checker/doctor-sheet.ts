import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, SourceId } from '../../triage/index.js';
import { askedPages } from './journey.js';
import { questionLabel } from './labels.js';
import { sourcesText, textOf } from './result-parts.js';
import { saidList, saidTo } from './review-page.js';
import type { Scene } from './scene.js';

/** What stands last on paper, and on paper alone: the result in a line, all answers, and what the result leans on. */
export function doctorSheet(
  scene: Scene,
  assessment: Assessment,
  sources: readonly SourceId[],
): TemplateResult {
  const { language, journey } = scene;
  const { level, who } = assessment;
  const questions = askedPages(journey).flatMap((page) => page.questions);
  return html`<div class="for-print doctor">
    <p class="subheading">${language.term('result.for-doctor')}</p>
    <p>${language.term(`level.${level}`)}: ${textOf(language, `do.${level}.${who}`)}</p>
    <p class="subheading">${language.term('result.answers')}</p>
    <dl>
      ${questions.map((question) => {
        const said = saidTo(scene, question);
        return said
          ? html`<div>
              <dt>${questionLabel(language, question.id)}</dt>
              <dd>${saidList(language, said)}</dd>
            </div>`
          : nothing;
      })}
    </dl>
    <p class="subheading">${language.term('result.sources')}</p>
    ${sourcesText(scene, assessment, sources)}
  </div>`;
}
