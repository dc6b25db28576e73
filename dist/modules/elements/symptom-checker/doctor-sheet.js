import { nothing, html } from 'lit';
import { askedPages } from './journey.js';
import { questionLabel } from './labels.js';
import { textOf, sourcesText } from './result-parts.js';
import { saidTo, saidList } from './review-page.js';

/** What stands last on paper, and on paper alone: the result in a line, all answers, and what the result leans on. */
function doctorSheet(scene, assessment, sources) {
    const { language, journey } = scene;
    const { level, who } = assessment;
    const questions = askedPages(journey).flatMap((page) => page.questions);
    return html `<div class="for-print doctor">
    <p class="subheading">${language.term('result.for-doctor')}</p>
    <p>${language.term(`level.${level}`)}: ${textOf(language, `do.${level}.${who}`)}</p>
    <p class="subheading">${language.term('result.answers')}</p>
    <dl>
      ${questions.map((question) => {
        const said = saidTo(scene, question);
        return said
            ? html `<div>
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

export { doctorSheet };
