import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { heading } from '../../lib/heading.js';
import { noneOf, inputOf } from './answers.js';
import { howToLook } from './how-to-look.js';
import { questionLabel, nameOf, rowLabel, choiceLabel, lines } from './labels.js';
import { pageEnd } from './page-end.js';
import { bodyMap } from './pictures/body-map.js';
import { signOf } from './pictures/sign-of.js';
import { signPicture } from './pictures/signs.js';
import { progress } from './progress.js';
import { rowParts } from './questionnaire-links.js';
import './questions.js';

/**
 * One question page: how far, the questions, how to look, why we ask, Continue and Back. The next page takes over what
 * is drawn, which a slow phone shows sooner; new are what takes the focus, what may be open, and radios, which a browser
 * clears when they join a group.
 */
function questionPage(scene, page) {
    const { language, journey, onNext } = scene;
    return html `<form class="page" part="page" novalidate autocomplete="off" @submit=${onNext}>
    ${progress(scene, page.section)} ${journey.missing.length > 0 ? errorSummary(scene, page) : nothing}
    ${page.questions.map((question, index) => fieldset(scene, question, index === 0))}
    <p class="hidden-text" role="status">
      ${journey.cleared === undefined ? nothing : language.term(`check.cleared-${journey.cleared}`)}
    </p>
    <div class="folds">
      ${keyed(page.id, howToLook(scene, page))}
      ${keyed(page.section, html `<details>
          <summary>${language.term('check.why')}</summary>
          <p>${language.term(`why.${page.section}`)}</p>
        </details>`)}
    </div>
    ${pageEnd(scene, language.term('check.continue'))}
  </form>`;
}
/** What "Continue" found without an answer. It takes the focus, which is how it is heard. */
function errorSummary({ language, journey, onFocus }, page) {
    return html `<div
    class="errors"
    part="errors"
    id="errors"
    role="group"
    aria-labelledby="errors-name"
    tabindex="-1"
  >
    <p class="error" id="errors-name">${language.term('check.error')}</p>
    <ul>
      ${page.questions
        .filter(({ id }) => journey.missing.includes(id))
        .map(({ id }) => html `<li>
              <button class="link" type="button" @click=${() => onFocus(`${id}-0`)}>
                ${language.term('check.error-item', questionLabel(language, id))}
              </button>
            </li>`)}
    </ul>
  </div>`;
}
/** One question. The first one's text is the page's heading, which stands outside so that it is heard once. */
function fieldset(scene, question, first) {
    const { language, journey, headingLevel } = scene;
    const { id } = question;
    const name = html `<span id=${`${id}-name`}>${questionLabel(language, id)}</span>`;
    const missing = journey.missing.includes(id);
    const isList = 'rows' in question;
    // A list of one row is a question of yes or no.
    const several = isList && question.rows.length > 1;
    const described = [several && `${id}-hint`, missing && `${id}-error`].filter(Boolean).join(' ');
    return html `${first ? keyed(id, heading(headingLevel, name)) : nothing}
    <fieldset
      class=${missing ? 'question missing' : 'question'}
      part="question"
      role=${isList ? nothing : 'radiogroup'}
      aria-labelledby=${`${id}-name`}
      aria-describedby=${described || nothing}
      aria-invalid=${missing && !isList ? 'true' : nothing}
    >
      ${first ? nothing : html `<legend class="subheading">${name}</legend>`}
      ${several ? html `<p class="hint" id=${`${id}-hint`}>${language.term('check.choose-any')}</p>` : nothing}
      ${missing
        ? html `<p class="error" id=${`${id}-error`}>
              ${language.term('check.error-item', questionLabel(language, id))}
            </p>`
        : nothing}
      ${id === 'site' && isList ? siteMap(scene, question) : nothing}
      <div class=${isPictured(question) ? 'choices pictured' : 'choices'}>
        ${isList ? checkboxes(scene, question, missing) : keyed(id, radios(scene, question))}
      </div>
    </fieldset>`;
}
/** A list of things to see has pictures, and stands two in a row where there is room. A single picture would say nothing. */
const isPictured = (question) => ('rows' in question ? question.rows : question.values.map((value) => `${question.choice}=${value}`)).filter(signOf).length > 1;
/** The picture of a row or a choice, where there is one. */
const pictureOf = (question, row) => {
    const sign = isPictured(question) ? signOf(row) : undefined;
    return sign ? signPicture(sign) : nothing;
};
/** What stands under the name of a row or a choice. */
const smallPrint = (label) => lines(label)
    .slice(1)
    .map((line) => html `<small>${line}</small>`);
function radios({ language, journey, onAnswer }, question) {
    const { choice, values } = question;
    return values.map((value, index) => {
        const label = choiceLabel(language, choice, value);
        return html `<label class="choice" part="choice">
      ${pictureOf(question, `${choice}=${value}`)}
      <span><span class="name">${nameOf(label)}</span>${smallPrint(label)}</span>
      <input
        type="radio"
        id=${`${question.id}-${index}`}
        name=${choice}
        value=${value}
        .checked=${live(journey.answers[choice] === value)}
        @change=${() => onAnswer(question, choice, value)}
      />
    </label>`;
    });
}
function checkboxes(scene, question, missing) {
    const { language, journey, onAnswer } = scene;
    const none = noneOf(question);
    const tick = (input) => (event) => onAnswer(question, input, event.target.checked);
    const rows = question.rows.map((row, index) => {
        const [name, value = 'true'] = rowParts(row);
        const input = inputOf(question, row);
        const label = rowLabel(language, row);
        return html `<label class="choice" part="choice">
      ${pictureOf(question, row)}
      <span><span class="name">${nameOf(label)}</span>${smallPrint(label)}</span>
      <input
        type="checkbox"
        id=${`${question.id}-${index}`}
        name=${name}
        value=${value}
        aria-invalid=${missing ? 'true' : nothing}
        .checked=${live(journey.answers[input] === true)}
        @change=${tick(input)}
      />
    </label>`;
    });
    if (question.optional)
        return rows;
    return [
        ...rows,
        html `<label class="choice none" part="choice">
      <span class="name">${language.term(rows.length > 1 ? 'check.none' : 'check.no')}</span>
      <input
        type="checkbox"
        data-none
        aria-invalid=${missing ? 'true' : nothing}
        .checked=${live(journey.answers[none] === true)}
        @change=${tick(none)}
      />
    </label>`,
    ];
}
/** Legs to point at; the rows under them say the same. */
const siteMap = ({ language, journey: { answers }, onAnswer }, question) => bodyMap({
    ticked: (site) => answers[`site=${site}`] === true,
    onPress: (site) => onAnswer(question, `site=${site}`, answers[`site=${site}`] !== true),
    front: nameOf(language.term('check.front')),
    back: nameOf(language.term('check.behind')),
});

export { questionPage };
