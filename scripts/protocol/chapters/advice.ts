import { html, nothing, type TemplateResult } from 'lit';
import { ADVICE, CAUTIONS, TREATMENTS, type CautionId, type SourceId } from '../../../src/triage/index.js';
import { bilingualHead, type Bilingual } from '../bilingual.js';
import type { Chapter, Contents } from '../chapter.js';
import { ADVICE_WHEN, CAUTION_NAMES, CAUTION_WHEN, TREATMENT_WHEN, type When } from '../conditions.js';
import { citeAll, condition } from '../rows.js';
import { capital, spelled } from '../words.js';

/** The sources of figures in the treatments' texts. */
const FIGURES: Readonly<Record<string, readonly SourceId[]>> = {
  ablation: ['bos09'],
  sclerotherapy: ['bos09'],
  'sclerotherapy-spider': ['esvs22'],
};

/** Cautions, first aid and advice, tests and treatments: the words, when each stands, and what forbids it. */
export const advice: Chapter = {
  id: 'advice',
  title: 'Cautions, advice, tests and treatments',
  minutes: 5,
  read: 'Read whole',
  body: ({ bilingual }: Contents): TemplateResult => html`
    <p>
      Each stands under the rules named, where its condition holds, and
      <b>never beside a caution that forbids it</b>. On an emergency and on a same-day result only first aid
      and whom else to call are shown; on an emergency no caution.
    </p>
    <h3 id="cautions">Cautions</h3>
    <table class="conditioned">
      ${bilingualHead('Caution', 'Stands where')}
      <tbody>
        ${CAUTIONS.map(
          ({ id, sources }) =>
            html`<tr id=${`caution-${id}`}>
              <th scope="row">${capital(CAUTION_NAMES[id])}</th>
              <td>${holds(CAUTION_WHEN[id])} <span class="cites">${citeAll(sources)}</span></td>
              ${bilingual.cells(`caution.${id}`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <h3>First aid and advice</h3>
    ${rowsTable('advice', ADVICE, ADVICE_WHEN, bilingual)}
    <h3>Tests and treatments that a visit may lead to</h3>
    <p>
      Only mentioned, never promised, and closed by: “${bilingual.text('en', 'result.care-note')}” /
      <span lang="es">“${bilingual.text('es', 'result.care-note')}”</span>
    </p>
    ${rowsTable('treat', TREATMENTS, TREATMENT_WHEN, bilingual)}
  `,
};

interface Row {
  readonly id: string;
  readonly rules: readonly string[];
  readonly unless: readonly CautionId[];
}

const rowsTable = (
  kind: 'advice' | 'treat',
  rows: readonly Row[],
  when: Readonly<Partial<Record<string, When>>>,
  bilingual: Bilingual,
): TemplateResult =>
  html`<table class="conditioned">
    ${bilingualHead(kind === 'advice' ? 'Advice' : 'Test or treatment', 'Stands where')}
    <tbody>
      ${rows.map(
        ({ id, rules, unless }) =>
          html`<tr id=${`${kind === 'advice' ? 'advice' : 'treatment'}-${id}`}>
            <th scope="row">${capital(spelled(id))}</th>
            <td>
              <b>Rules:</b> ${ruleLinks(rules)}.
              ${when[id] ? html`<br /><b>Where:</b> ${holds(when[id])}.` : nothing}
              ${
                unless.length > 0
                  ? html`<br /><b>Never beside:</b>
                      ${unless.map((caution, at) => html`${at > 0 ? '; ' : ''}<a class="term" href=${`#caution-${caution}`}>${CAUTION_NAMES[caution]}</a>`)}.`
                  : nothing
              }
              ${FIGURES[id] ? html`<br /><span class="cites">${citeAll(FIGURES[id])}</span>` : nothing}
            </td>
            ${bilingual.cells(`${kind}.${id}`, true)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const ruleLinks = (rules: readonly string[]): TemplateResult =>
  html`${[...new Set(rules)].map(
    (rule, at) => html`${at > 0 ? ', ' : ''}<a class="term" href=${`#rule-${rule}`}>${spelled(rule)}</a>`,
  )}`;

const holds = ({ any = [], says }: When): TemplateResult =>
  html`${any.map((what, at) => html`${at > 0 ? html` <i class="or">or</i> ` : ''}${condition(what)}`)}${
    says ? html`${any.length > 0 ? html` <i class="or">or</i> ` : ''}${says}` : nothing
  }`;
