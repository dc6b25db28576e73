import { html, type TemplateResult } from 'lit';
import { SAFETY_NET } from '../../../src/triage/index.js';
import { bilingualHead } from '../bilingual.js';
import type { Chapter, Contents } from '../chapter.js';
import { NET_WHEN, whenWords } from '../conditions.js';
import { spelled } from '../words.js';

const PARTS: readonly (readonly [when: string, key: string])[] = [
  ['Every result but an emergency, head of the signs', 'result.higher'],
  ['Call the emergency number if', 'result.higher-emergency'],
  ['… these signs, always', 'result.emergency-list'],
  ['Get care today if (not on a same-day result)', 'result.higher-today'],
  ['… these signs, always', 'result.today-list'],
  ['Emergency, head of what to do while waiting', 'result.wait'],
  ['Emergency, what to do while waiting', 'result.wait-list'],
  ['… where a vein bleeds or a bone may be broken', 'result.wait-list-still'],
  ['After a vein treatment: head', 'result.usual'],
  ['… what is usual', 'result.usual-list'],
  ['After a vein treatment: head', 'result.not-usual'],
  ['… what is not', 'result.not-usual-list'],
  ['A visit to the vein clinic: questions to ask', 'result.ask-vein-clinic'],
  ['Any other visit: questions to ask', 'result.ask-doctor'],
  ['… at the regular doctor’s also', 'result.ask-medicines'],
  ['Every result, under all', 'result.disclaimer'],
  ['Reviewed: version and language fit', 'result.reviewed'],
  ['Reviewed: an earlier version', 'result.reviewed-earlier'],
  ['Else', 'result.not-reviewed'],
];

/** What stands on every result: the safety net, what to do while help comes, the disclaimer, the review. */
export const everyResult: Chapter = {
  id: 'every-result',
  title: 'What every result says',
  minutes: 3,
  read: 'Read whole',
  body: ({ bilingual }: Contents): TemplateResult => html`
    <p>
      No result leaves the visitor without signs to act faster for. An emergency shows the number first and
      large, what to do while help comes, and one way back: “${bilingual.text('en', 'check.mistake')}” /
      <span lang="es">“${bilingual.text('es', 'check.mistake')}”</span>. Nothing else can be pressed there.
    </p>
    <table>
      ${bilingualHead('Where')}
      <tbody>
        ${PARTS.map(
          ([when, key]) =>
            html`<tr>
              <th scope="row">${when}</th>
              ${bilingual.text('en', key).includes('\n') ? bilingual.listCells([key]) : bilingual.cells(key)}
            </tr>`,
        )}
      </tbody>
    </table>
    <h3>Signs that single results add</h3>
    <table>
      ${bilingualHead('Under', 'Says to')}
      <tbody>
        ${SAFETY_NET.map((row) => {
          const condition = whenWords(NET_WHEN[row.id]);
          const under = [
            ...row.rules.map((rule) => html`<a class="term" href=${`#rule-${rule}`}>${spelled(rule)}</a>`),
            ...(condition ? [condition] : []),
          ];
          return html`<tr>
            <th scope="row">${under.map((one, at) => html`${at > 0 ? '; ' : ''}${one}`)}</th>
            <td>${row.id.startsWith('call.') ? 'Call the emergency number' : 'Care today'}</td>
            ${bilingual.cells(row.id)}
          </tr>`;
        })}
      </tbody>
    </table>
  `,
};
