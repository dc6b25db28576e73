import { html, nothing, type TemplateResult } from 'lit';
import {
  HOW_TO,
  howToPictures,
  type HowToId,
} from '../../../src/elements/symptom-checker/pictures/how-to.js';
import { signOf } from '../../../src/elements/symptom-checker/pictures/sign-of.js';
import { signPicture } from '../../../src/elements/symptom-checker/pictures/signs.js';
import { keysOf } from '../../../src/elements/symptom-checker/questionnaire-links.js';
import {
  PAGES,
  type Hinge,
  type Page,
  type Question,
} from '../../../src/elements/symptom-checker/questions.js';
import type { Finding } from '../../../src/triage/index.js';
import { CODES } from '../../content/languages.js';
import { bilingualHead, type Bilingual } from '../bilingual.js';
import type { Chapter, Contents } from '../chapter.js';
import { allOf, anyOf, condition } from '../rows.js';
import { valued } from '../words.js';

/** Every page in order: when it is asked, and each question with its answers. */
export const questions: Chapter = {
  id: 'questions',
  title: 'The questions',
  minutes: 11,
  read: 'Read whole, in each language that you sign',
  body: ({ bilingual }: Contents): TemplateResult => {
    const anchored = new Set<string>();
    return html`
      <p>
        Every list closes with “None of these”, and no page can be left with a question unanswered, but for
        “Which leg?”. “Called” is what the rules call an answer. What an earlier page asked is not asked
        again.
      </p>
      ${(PAGES as readonly Page[]).map((page, at) => pagePart(page, at + 1, bilingual, anchored))}
    `;
  },
};

function pagePart(page: Page, number: number, bilingual: Bilingual, anchored: Set<string>): TemplateResult {
  return html`<article class="page-part" id=${`page-${page.id}`}>
    <h3>
      Page ${number}: ${bilingual.text('en', `section.${page.section}`)}
      <span class="spanish" lang="es">${bilingual.text('es', `section.${page.section}`)}</span>
    </h3>
    <div class="asked"><b>Asked</b> ${asked(page)}</div>
    <table>
      ${bilingualHead('Called', 'Picture')}
      ${page.questions.map((question) => questionRows(question, bilingual, anchored))}
      <tbody class="aside">
        <tr>
          <th scope="row">Why we ask</th>
          <td></td>
          ${bilingual.cells(`why.${page.section}`)}
        </tr>
        ${page.questions.flatMap(keysOf).map((key) => (key in HOW_TO ? howTo(key as HowToId, bilingual) : nothing))}
      </tbody>
    </table>
  </article>`;
}

/** When a page is asked, in words. */
function asked({ needs, unless, open, restsOn }: Page): TemplateResult {
  if (!needs && !unless && !open && !restsOn) return html`always.`;
  return html`${needs ? html`where one of these was given: ${allOf(needs.map((any) => any.map(plain)))}` : nothing}
  ${open ? html`${needs ? 'And only' : 'only'} while nothing told so far needs care today or at once. ` : nothing}
  ${unless ? html`Not asked where ${anyOf(unless)}. ` : nothing}
  ${restsOn ? html`Only where the result would be another without ${condition(restsOn)}. ` : nothing}`;
}

/** An answer "not sure" is told by the name of its key alone. */
const plain = (hinge: Hinge): Finding =>
  typeof hinge !== 'string' && hinge[1] === undefined
    ? [hinge[0], ...([undefined] as unknown as string[])]
    : (hinge as Finding);

function questionRows(question: Question, bilingual: Bilingual, anchored: Set<string>): TemplateResult {
  const rows =
    'choice' in question
      ? question.values.map((value) => ({
          row: `${question.choice}=${value}`,
          key: question.choice,
          value,
        }))
      : question.rows.map((row) => {
          const [key = row, value] = row.split('=');
          return { row: row, key, value };
        });
  return html`<tbody>
    <tr class="question">
      <th scope="colgroup" colspan="2">
        ${'choice' in question ? 'Choose one' : question.optional ? 'Tick any, or skip' : 'Tick any'}
      </th>
      ${bilingual.cells(`q.${question.id}`)}
    </tr>
    ${rows.map(({ row, key, value }) => {
      const picture = signOf(row);
      const id = anchored.has(key) || key === 'leg' || key === 'askedMain' ? nothing : `finding-${key}`;
      anchored.add(key);
      return html`<tr id=${id}>
        <th scope="row">${called(key, value)}</th>
        <td class="pictured">${picture ? signPicture(picture) : nothing}</td>
        ${bilingual.cells(answerKey(key, value), true)}
      </tr>`;
    })}
  </tbody>`;
}

/** What the rules call an answer. */
function called(key: string, value: string | undefined): string {
  if (key === 'leg') return 'no finding, told to the doctor';
  if (key === 'askedMain') return value === 'yes' ? 'takes “not on this list” back' : 'leaves it';
  if (value === 'unknown') return 'not sure: no finding';
  if (value === undefined || value === 'yes') return valued(key, true);
  return value === 'no' && key !== 'pregnancy' ? 'no' : valued(key, value);
}

/** The text of an answer. */
function answerKey(key: string, value: string | undefined): string {
  if (value === undefined) return `f.${key}`;
  const plainAnswer = value === 'unknown' || value === 'yes' || (value === 'no' && key !== 'pregnancy');
  return plainAnswer ? `check.${value}` : `v.${key}.${value}`;
}

/** How to look for a sign: its steps, each with its drawing, in both languages. */
function howTo(sign: HowToId, bilingual: Bilingual): TemplateResult {
  const steps = CODES.map((code) => bilingual.text(code, `look.${sign}`).split('\n'));
  const pictures = howToPictures(sign);
  return html`<tr class="how-to">
      <th scope="row" rowspan=${pictures.length + 1}>How to look: ${valued(sign, true)}</th>
      <td></td>
      ${steps.map(([title], at) => html`<td lang=${CODES[at] ?? nothing}><b>${title}</b></td>`)}
    </tr>
    ${pictures.map(
      (picture, step) =>
        html`<tr class="how-to">
          <td class="pictured">${picture}</td>
          ${steps.map((all, at) => html`<td lang=${CODES[at] ?? nothing}>${step + 1}. ${all[step + 1]}</td>`)}
        </tr>`,
    )}`;
}
