import { html } from 'lit';

const STEPS = ['now', 'today', '2-weeks', 'no-rush', 'not-needed'];
const STEP_OF = {
    now: 'now',
    today: 'today',
    '1-working-day': 'today',
    '2-weeks': '2-weeks',
    '4-weeks': 'no-rush',
    routine: 'no-rush',
    'next-visit': 'no-rush',
    none: 'not-needed',
};
/** How soon, in words and as one of five steps, which show how far from an emergency it is. */
const timeScale = ({ language }, within) => html `<div class="soon" part="within">
    <p class="within">
      <span class="hidden-text">${language.term('result.how-soon')}: </span
      >${language.term(`within.${within}`)}
    </p>
    <ol class="scale" aria-hidden="true">
      ${STEPS.map((step) => html `<li class=${step === STEP_OF[within] ? 'on' : ''}>${language.term(`scale.${step}`)}</li>`)}
    </ol>
  </div>`;

export { timeScale };
