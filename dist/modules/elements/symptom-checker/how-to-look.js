import { nothing, html } from 'lit';
import { lines } from './labels.js';
import { HOW_TO, howToPictures } from './pictures/how-to.js';
import { keysOf } from './questionnaire-links.js';
import { subheading } from './subheading.js';

/** How to look for the signs of this page that a person can test: steps, each with a drawing. */
function howToLook({ language, headingLevel }, { questions }) {
    const signs = questions.flatMap(keysOf).filter((key) => key in HOW_TO);
    if (signs.length === 0)
        return nothing;
    return html `<details class="look">
    <summary>${language.term('check.how-to-look')}</summary>
    ${signs.map((sign) => {
        const [title, ...steps] = lines(language.term(`look.${sign}`));
        const pictures = howToPictures(sign);
        return html `<div class="sign">
        ${subheading(headingLevel + 1, title)}
        <ol class="steps">
          ${steps.map((step, at) => html `<li>${pictures[at]}<span>${step}</span></li>`)}
        </ol>
      </div>`;
    })}
  </details>`;
}

export { howToLook };
