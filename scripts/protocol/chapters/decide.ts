import { html, type TemplateResult } from 'lit';
import { LEVELS, RULES, WITHIN, type Level, type Rule, type Who } from '../../../src/triage/index.js';
import { bilingualHead } from '../bilingual.js';
import type { Chapter, Contents } from '../chapter.js';
import { LEVEL_NAMES, WHO_NAMES, WITHIN_NAMES } from '../scale.js';
import { TERMS } from '../terms.js';
import { capital, spelled } from '../words.js';
import { BOOKABLE } from './rules.js';

/** Every heading a result can have: a level and with whom. */
export const ENDS = [
  ...new Map(
    (RULES as readonly Rule[])
      .flatMap(({ level, who, mother, child }) =>
        [who, mother, child].flatMap((one) => (one ? [[level, one] as const] : [])),
      )
      .sort(([one], [other]) => LEVELS.indexOf(other) - LEVELS.indexOf(one))
      .map(([level, who]): [string, readonly [Level, Who]] => [`do.${level}.${who}`, [level, who]]),
  ),
];

/** How answers become a result: levels, with whom, how soon, and what several answers make together. */
export const decide: Chapter = {
  id: 'decide',
  title: 'How a result comes about',
  minutes: 5,
  read: 'Read whole',
  body: ({ bilingual }: Contents): TemplateResult => html`
    <ol>
      <li>
        Answers become findings. A question that was left open, not asked, or answered “not sure” leaves its
        finding out, and
        <b>never counts as a no</b>: where a rule asks for “no”, a “not sure” can still match it, and a
        swelling of one leg that is “not sure” to be new counts as new. A row of a list that was not ticked
        counts as a no.
      </li>
      <li>
        The rules are read from the top. Every rule that matches gives its reasons.
        <b>The first one that matches decides</b> the level, with whom, and the reason that is shown.
        Emergencies stand first, so that nothing further down can outweigh what stands above. The
        <a href="#order">rows in their order</a> stand before the rules.
      </li>
      <li>How soon is the soonest of all rules that match at the level of the first.</li>
      <li>
        Somebody pregnant or within 6 weeks after birth, and somebody under 18, is sent to maternity care or
        to the child’s doctor where a rule says so, and is never offered a booking.
      </li>
      <li>
        A booking is offered where the level is “a visit” and the place is “vein clinic”, and nowhere else:
        under
        ${BOOKABLE.map(
          (rule, at) =>
            html`${at > 0 ? ', ' : ''}<a class="term" href=${`#rule-${rule}`}>${spelled(rule)}</a>`,
        )}.
      </li>
      <li>
        The questions stop as soon as the answers so far are an emergency. From “Cramps” on, pages are asked
        only while nothing told so far needs care today.
      </li>
    </ol>
    <h3>The levels and what they tell the visitor to do</h3>
    <table class="conditioned">
      ${bilingualHead('Level', 'With whom')}
      <tbody>
        ${ENDS.map(
          ([key, [level, who]]) =>
            html`<tr>
              <th scope="row"><span class=${`level ${level}`}>${LEVEL_NAMES[level]}</span></th>
              <td>${capital(WHO_NAMES[who])}</td>
              ${bilingual.cells(key)}
            </tr>`,
        )}
      </tbody>
    </table>
    <h3>Where to go, on a same-day result</h3>
    <table>
      ${bilingualHead('With whom')}
      <tbody>
        ${(['urgent-care', 'maternity', 'childs-doctor', 'vascular', 'treating-clinic'] as const).map(
          (who) =>
            html`<tr>
              <th scope="row">${capital(WHO_NAMES[who])}</th>
              ${bilingual.cells(`where.${who}`)}
            </tr>`,
        )}
        <tr>
          <th scope="row">Any, where one working day is soon enough</th>
          ${bilingual.cells('where.1-working-day')}
        </tr>
      </tbody>
    </table>
    <h3>How soon</h3>
    <table>
      ${bilingualHead('In the rules')}
      <tbody>
        ${WITHIN.map(
          (within) =>
            html`<tr>
              <th scope="row">${capital(WITHIN_NAMES[within])}</th>
              ${bilingual.cells(`within.${within}`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <h3>What several answers make together</h3>
    <dl class="terms">
      ${Object.entries(TERMS).map(
        ([id, { term, means }]) =>
          html`<div>
            <dt id=${`term-${id}`}>${capital(term)}</dt>
            <dd>${means}</dd>
          </div>`,
      )}
    </dl>
  `,
};
