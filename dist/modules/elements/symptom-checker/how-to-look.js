import { nothing, html } from 'lit';
import { lines } from './labels.js';
import { HOW_TO, howToPictures } from './pictures/how-to.js';
import { keysOf } from './questionnaire-links.js';
import { subheading } from './subheading.js';

/**
 * How to look for the signs of this page that a person can test. It is drawn when it is opened: most visitors do not, and
 * a slow phone shows the page sooner.
 */
function howToLook(scene, { questions }) {
    const signs = questions.flatMap(keysOf).filter((key) => key in HOW_TO);
    if (signs.length === 0)
        return nothing;
    return html `<details class="look" @toggle=${scene.onLook}>
    <summary>${scene.language.term('check.how-to-look')}</summary>
    ${scene.looking ? signs.map((sign) => stepsFor(scene, sign)) : nothing}
  </details>`;
}
/** The steps of one sign, each with a drawing. */
function stepsFor({ language, headingLevel }, sign) {
    const [title, ...steps] = lines(language.term(`look.${sign}`));
    const pictures = howToPictures(sign);
    return html `<div class="sign">
    ${subheading(headingLevel + 1, title)}
    <ol class="steps">
      ${steps.map((step, at) => html `<li>${pictures[at]}<span>${step}</span></li>`)}
    </ol>
  </div>`;
}

export { howToLook };
