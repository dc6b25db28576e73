import { nothing, html } from 'lit';
import { heading } from '../../lib/heading.js';
import { noneOf, inputOf } from './answers.js';
import { choiceLabel, rowLabel } from './labels.js';
import { pageEnd } from './page-end.js';
import { SECTIONS } from './questions.js';
import { legPicture } from './leg-picture.js';

/** One question page: section, questions, why we ask, Continue and Back. */
function questionPage(scene, page) {
    const { language, journey, onNext } = scene;
    const at = SECTIONS.indexOf(page.section) + 1;
    const section = language.term(`section.${page.section}`);
    return html `<form class="page" part="page" novalidate @submit=${onNext}>
    <p class="section" part="section">${language.term('check.section', section, at, SECTIONS.length)}</p>
    ${journey.missing.length > 0 ? errorSummary(scene, page) : nothing}
    ${page.questions.map((question, index) => fieldset(scene, question, index === 0))}
    <details>
      <summary>${language.term('check.why')}</summary>
      <p>${language.term(`why.${page.section}`)}</p>
    </details>
    ${pageEnd(scene, language.term('check.continue'))}
  </form>`;
}
function errorSummary({ language, journey, onFocus }, page) {
    return html `<div class="errors" part="errors" role="alert" id="errors" tabindex="-1">
    <p class="error">${language.term('check.error')}</p>
    <ul>
      ${page.questions
        .filter(({ id }) => journey.missing.includes(id))
        .map(({ id }) => html `<li>
              <button class="link" type="button" @click=${() => onFocus(`${id}-0`)}>
                ${language.term('check.error-item', language.term(`q.${id}`))}
              </button>
            </li>`)}
    </ul>
  </div>`;
}
function fieldset(scene, question, first) {
    const { language, journey, headingLevel } = scene;
    const legend = language.term(`q.${question.id}`);
    const missing = journey.missing.includes(question.id);
    return html `<fieldset
    class=${missing ? 'question missing' : 'question'}
    part="question"
    aria-describedby=${missing ? `${question.id}-error` : nothing}
  >
    <legend>
      ${first ? heading(headingLevel, legend) : html `<span class="subheading">${legend}</span>`}
    </legend>
    ${'rows' in question ? html `<p class="hint">${language.term('check.choose-any')}</p>` : nothing}
    ${missing
        ? html `<p class="error" id=${`${question.id}-error`}>${language.term('check.error-item', legend)}</p>`
        : nothing}
    ${question.id === 'site' && 'rows' in question ? legPicture(scene, question) : nothing}
    <div class="choices">${'choice' in question ? radios(scene, question) : checkboxes(scene, question)}</div>
  </fieldset>`;
}
function radios({ language, journey, onAnswer }, question) {
    const { choice, values } = question;
    return values.map((value, index) => html `<label class="choice" part="choice">
        <input
          type="radio"
          id=${`${question.id}-${index}`}
          name=${choice}
          value=${value}
          autocomplete="off"
          .checked=${journey.answers[choice] === value}
          @change=${() => onAnswer(question, choice, value)}
        />
        <span>${choiceLabel(language, choice, value)}</span>
      </label>`);
}
function checkboxes({ language, journey, onAnswer }, question) {
    const none = noneOf(question);
    const tick = (input) => (event) => onAnswer(question, input, event.target.checked);
    const rows = question.rows.map((row, index) => {
        const [name = row, value = 'true'] = row.split('=');
        const input = inputOf(question, row);
        return html `<label class="choice" part="choice">
      <input
        type="checkbox"
        id=${`${question.id}-${index}`}
        name=${name}
        value=${value}
        autocomplete="off"
        .checked=${journey.answers[input] === true}
        @change=${tick(input)}
      />
      <span>${rowLabel(language, row)}</span>
    </label>`;
    });
    if (question.optional)
        return rows;
    return [
        ...rows,
        html `<label class="choice none" part="choice">
      <input
        type="checkbox"
        data-none
        autocomplete="off"
        .checked=${journey.answers[none] === true}
        @change=${tick(none)}
      />
      <span>${language.term('check.none')}</span>
    </label>`,
    ];
}

export { questionPage };
