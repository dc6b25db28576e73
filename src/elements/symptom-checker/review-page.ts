import { html, type TemplateResult } from 'lit';
import { heading } from '../../lib/heading.js';
import { inputOf, isAnswered, pathOf } from './answers.js';
import { choiceLabel, nameOf, questionLabel, rowLabel } from './labels.js';
import { pageEnd } from './page-end.js';
import type { Question } from './questions.js';
import type { Scene } from './scene.js';

/** "Check your answers": what was asked and said, each with a way to change it. */
export function reviewPage(scene: Scene): TemplateResult {
  const { language, journey, headingLevel, onNext, onChange } = scene;
  return html`<form class="page" part="page" novalidate @submit=${onNext}>
    ${heading(headingLevel, language.term('check.review'))}
    <dl class="answers" part="answers">
      ${pathOf(journey.answers).flatMap(({ id, questions }) =>
        questions.map((question) => {
          const name = questionLabel(language, question.id);
          return html`<div class="row">
            <dt>${name}</dt>
            <dd>${answerOf(scene, question) || '–'}</dd>
            <dd>
              <button class="link" type="button" @click=${() => onChange(id)}>
                ${language.term('check.change')}<span class="hidden-text">: ${name}</span>
              </button>
            </dd>
          </div>`;
        }),
      )}
    </dl>
    ${pageEnd(scene, language.term('check.show-result'))}
  </form>`;
}

/**
 * What the visitor answered to a question, in the words of its rows; empty where it has no answer. "None of these" names
 * what was asked: read apart from its page, nobody would know.
 */
export function answerOf(
  { language, journey: { answers } }: Pick<Scene, 'language' | 'journey'>,
  question: Question,
): string {
  if (!isAnswered(question, answers)) return '';
  if ('choice' in question)
    return nameOf(choiceLabel(language, question.choice, String(answers[question.choice])));
  const named = (rows: readonly string[]): string =>
    rows.map((row) => nameOf(rowLabel(language, row))).join('; ');
  const ticked = question.rows.filter((row) => answers[inputOf(question, row)] === true);
  if (ticked.length > 0) return named(ticked);
  const asked = question.rows.filter((row) => row !== 'otherProblem');
  return question.optional ? '' : language.term('check.none-of', named(asked));
}
