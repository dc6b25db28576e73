import { html, nothing, type TemplateResult } from 'lit';
import { RULES, type Rule } from '../../../src/triage/index.js';
import { isBookable } from '../allowed.js';
import { LEVEL_NAMES, whereAndWhen } from '../scale.js';
import { capital, spelled } from '../words.js';

/** Every row in the order in which it decides, a line each: the level, whom and how soon, and whether it offers a booking. */
export const orderOfRows = (): TemplateResult => html`
  <h3 id="order">All rows in the order in which they decide</h3>
  <p>
    The first row that matches decides, also where a row further down would offer a booking or send elsewhere.
    An example: a sore string after a vein treatment goes to the office that treated the veins; where the calf
    also hurts when pressed, the clot rule above it decides. Another: varicose veins with a sore calf match a
    visit first, and the sore calf makes that visit sooner. Ordinary veins in pregnancy are self-care and
    stand above the calmer visits.
  </p>
  <table class="order">
    <thead>
      <tr>
        <th scope="col">Row</th>
        <th scope="col">Rule</th>
        <th scope="col">Level</th>
        <th scope="col">With whom, how soon</th>
        <th scope="col">Booking</th>
      </tr>
    </thead>
    <tbody>
      ${(RULES as readonly Rule[]).map(
        (rule, at) =>
          html`<tr>
            <td>${at + 1}</td>
            <th scope="row"><a class="term" href=${`#rule-${rule.id}`}>${capital(spelled(rule.id))}</a></th>
            <td><span class=${`level ${rule.level}`}>${LEVEL_NAMES[rule.level]}</span></td>
            <td>${capital(whereAndWhen(rule.who, rule.within))}</td>
            <td>${isBookable(rule) ? 'Offered' : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;
