import { html } from 'lit';
import { heading } from '../../lib/heading.js';
import { pathOf, isAnswered, inputOf } from './answers.js';
import { choiceLabel, rowLabel } from './labels.js';
import { pageEnd } from './page-end.js';

/** "Check your answers": what was asked and said, each with a way to change it. */
function reviewPage(scene) {
    const { language, journey, headingLevel, onNext, onChange } = scene;
    return html `<form class="page" part="page" novalidate @submit=${onNext}>
    ${heading(headingLevel, language.term('check.review'))}
    <dl class="answers" part="answers">
      ${pathOf(journey.answers).flatMap(({ id, questions }) => questions.map((question) => {
        const legend = language.term(`q.${question.id}`);
        return html `<div class="row">
            <dt>${legend}</dt>
            <dd>${answerOf(scene, question) || '–'}</dd>
            <dd>
              <button class="link" type="button" @click=${() => onChange(id)}>
                ${language.term('check.change')}<span class="hidden-text">: ${legend}</span>
              </button>
            </dd>
          </div>`;
    }))}
    </dl>
    ${pageEnd(scene, language.term('check.show-result'))}
  </form>`;
}
/** What the visitor answered to a question, in the words of its rows; empty where it has no answer. */
function answerOf({ language, journey: { answers } }, question) {
    if (!isAnswered(question, answers))
        return '';
    if ('choice' in question)
        return choiceLabel(language, question.choice, String(answers[question.choice]));
    const ticked = question.rows.filter((row) => answers[inputOf(question, row)] === true);
    if (ticked.length > 0)
        return ticked.map((row) => rowLabel(language, row)).join(', ');
    return question.optional ? '' : language.term('check.none');
}

export { answerOf, reviewPage };
