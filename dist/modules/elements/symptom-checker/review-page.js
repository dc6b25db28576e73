import { html, nothing } from 'lit';
import { heading } from '../../lib/heading.js';
import { pathOf, isAnswered, inputOf } from './answers.js';
import { questionLabel, choiceLabel, nameOf, rowLabel } from './labels.js';
import { pageEnd } from './page-end.js';

/** "Check your answers": what was asked and said, each with a way to change it. */
function reviewPage(scene) {
    const { language, journey, headingLevel, onNext, onChange } = scene;
    return html `<form class="page" part="page" novalidate @submit=${onNext}>
    ${heading(headingLevel, language.term('check.review'))}
    <dl class="answers" part="answers">
      ${pathOf(journey.answers).flatMap(({ id, questions }) => questions.map((question) => {
        const name = questionLabel(language, question.id);
        const said = saidTo(scene, question);
        return html `<div class="row">
            <dt>${name}</dt>
            <dd>${said ? saidList(language, said) : '–'}</dd>
            <dd>
              <button class="link" type="button" @click=${() => onChange(id)}>
                ${language.term('check.change')}<span class="hidden-text">: ${name}</span>
              </button>
            </dd>
          </div>`;
    }))}
    </dl>
    ${pageEnd(scene, language.term('check.show-result'))}
  </form>`;
}
/**
 * What the visitor answered, in the words of the rows; undefined where there is no answer. "None of these" names what was
 * asked: read apart from its page, nobody would know.
 */
function saidTo({ language, journey: { answers } }, question) {
    if (!isAnswered(question, answers))
        return undefined;
    const named = (labels, none = false) => ({ rows: labels.map(nameOf), none });
    if ('choice' in question)
        return named([choiceLabel(language, question.choice, String(answers[question.choice]))]);
    const inWords = (rows) => rows.map((row) => rowLabel(language, row));
    const ticked = question.rows.filter((row) => answers[inputOf(question, row)] === true);
    if (ticked.length > 0)
        return named(inWords(ticked));
    if (question.optional)
        return undefined;
    return named(inWords(question.rows.filter((row) => row !== 'otherProblem')), true);
}
/** An answer as a list, one row a line. */
const saidList = (language, { rows, none }) => html `${none ? html `<p>${language.term('check.none')}</p>` : nothing}
    <ul class=${none ? 'said small' : 'said'}>
      ${rows.map((row) => html `<li>${row}</li>`)}
    </ul>`;

export { reviewPage, saidList, saidTo };
