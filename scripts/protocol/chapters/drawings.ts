import { html, type TemplateResult } from 'lit';
import { bodyMap } from '../../../src/elements/symptom-checker/pictures/body-map.js';
import { SIGNS, signPicture, type SignId } from '../../../src/elements/symptom-checker/pictures/signs.js';
import { signOf } from '../../../src/elements/symptom-checker/pictures/sign-of.js';
import { PAGES, type Page } from '../../../src/elements/symptom-checker/questions.js';
import { CODES } from '../../content/languages.js';
import type { Bilingual } from '../bilingual.js';
import type { Chapter, Contents } from '../chapter.js';

/** Every answer that has a picture, by picture. */
function answersOf(id: SignId, bilingual: Bilingual): TemplateResult {
  const keys = (PAGES as readonly Page[])
    .flatMap(({ questions }) => questions)
    .flatMap((question): readonly string[] =>
      'choice' in question ? question.values.map((value) => `${question.choice}=${value}`) : question.rows,
    )
    .filter((row) => signOf(row) === id)
    .map((row) => (row.includes('=') ? `v.${row.replace('=', '.')}` : `f.${row}`));
  return html`${CODES.map(
    (code) =>
      html`<p lang=${code}>
        ${[...new Set(keys)].map((key) => bilingual.text(code, key).split('\n')[0]).join(' · ')}
      </p>`,
  )}`;
}

/** The drawings of the signs, on the middle skin tone, each with the answers that it stands beside. */
export const drawings: Chapter = {
  id: 'drawings',
  title: 'The drawings',
  minutes: 2,
  read: 'Look at each',
  body: ({ bilingual }: Contents): TemplateResult => html`
    <p>
      ${Object.keys(SIGNS).length} drawings of signs on a middle skin tone; a page may set another
      (<code>--vein-skin</code>). They stand beside the words and are hidden from screen readers, because the
      words say it all. The steps of “How to look” stand with the questions.
    </p>
    <ul class="drawings">
      ${(Object.keys(SIGNS) as SignId[]).map(
        (id) =>
          html`<li>
            ${signPicture(id)}
            <div>${answersOf(id, bilingual)}</div>
          </li>`,
      )}
    </ul>
    <h3>Where it hurts</h3>
    <p>
      The same checkboxes stand beside it. Two places are marked here as an example: calf and front of the
      thigh.
    </p>
    ${bodyMap({
      ticked: (site) => site === 'calf' || site === 'thigh',
      onPress: () => undefined,
      front: bilingual.text('en', 'check.front'),
      back: bilingual.text('en', 'check.behind'),
    })}
  `,
};
