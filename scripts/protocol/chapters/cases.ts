import { html, nothing, type TemplateResult } from 'lit';
import { CHECKER } from '../../content/languages.js';
import type { Case, CaseGroup, Verdict } from '../cases.js';
import type { Chapter, Contents } from '../chapter.js';
import { LEVEL_NAMES, whereAndWhen, WHO_NAMES } from '../scale.js';
import { capital, spelled, toldIn } from '../words.js';

/** As many known noes as are told one by one. */
const FEW = 6;

const VERDICTS: readonly Verdict[] = ['same', 'more careful', 'less careful'];

/** All published cases with their results, and the reason where ours is more careful than the author's. */
export const casesChapter: Chapter = {
  id: 'cases',
  title: 'Published cases',
  minutes: 3,
  read: 'Read the table of counts, sample the cases',
  body: ({ groups }: Contents): TemplateResult => html`
    <p>
      Every case stands in the project, and every change of the rules is tried on all of them. “More careful”
      is a more urgent level than the case’s author names.
    </p>
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">Cases</th>
          <th scope="col" class="figure">In all</th>
          <th scope="col" class="figure">Same level</th>
          <th scope="col" class="figure">More careful</th>
          <th scope="col" class="figure">Less careful</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          ({ id, title, about, cases }) =>
            html`<tr>
              <th scope="row">
                <a class="term" href=${`#cases-${id}`}>${title}</a><br /><small>${about}</small>
              </th>
              <td class="figure">${cases.length}</td>
              ${VERDICTS.map(
                (verdict) =>
                  html`<td class="figure">${cases.filter((one) => one.verdict === verdict).length}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${groups.map(group)}
  `,
};

const group = ({ id, title, cases }: CaseGroup): TemplateResult =>
  html`<h3 id=${`cases-${id}`}>${title}</h3>
    <table class="cases">
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">Story, and what was entered</th>
          <th scope="col">Result, and why</th>
        </tr>
      </thead>
      <tbody>
        ${cases.map(row)}
      </tbody>
    </table>`;

function row(one: Case): TemplateResult {
  const { id, text, findings, level, assessment, verdict, why, who } = one;
  const { told, not } = toldIn(findings);
  return html`<tr id=${`case-${id}`} class=${verdict === 'same' ? '' : 'differs'}>
    <th scope="row">${id}</th>
    <td>
      ${text}
      <small
        ><b>Entered:</b> ${told.join('; ') || 'nothing'}.
        ${
          not.length === 0
            ? nothing
            : not.length <= FEW
              ? html`<b>No:</b> ${not.join('; ')}.`
              : html`<b>No</b> to ${not.length} others.`
        }</small
      >
    </td>
    <td>
      <span class=${`level ${assessment.level}`}>${LEVEL_NAMES[assessment.level]}</span>
      ${capital(whereAndWhen(assessment.who, assessment.within))}, by
      <a class="term" href=${`#rule-${assessment.rule}`}>${spelled(assessment.rule)}</a>.
      <small
        >${
          verdict === 'same' && assessment.who === who
            ? nothing
            : html`<b>The author:</b> ${LEVEL_NAMES[level]}, ${WHO_NAMES[who]}${accepted(one)}. `
        }${verdict === 'more careful' ? html`<b>More careful because:</b> ${careful(one)} ` : nothing}<b
          >The author’s reason:</b
        >
        ${why}</small
      >
    </td>
  </tr>`;
}

const accepted = ({ acceptable = [] }: Case): string =>
  acceptable.length > 0 ? `; accepted too: ${acceptable.map((level) => LEVEL_NAMES[level]).join(', ')}` : '';

/** Why a result is more careful than the author's: as the case says, or what the rule holds. */
const careful = ({ overByDesign, assessment }: Case): TemplateResult =>
  overByDesign
    ? html`${overByDesign}.`
    : html`“${CHECKER.en[`rule.${assessment.rule}`]}” The author accepts this level.`;
