import { html, type TemplateResult } from 'lit';
import type { Chapter } from '../chapter.js';
import { LAWS } from '../laws.js';

/** What holds for every combination of answers, and on how many it was tried. */
export const laws: Chapter = {
  id: 'laws',
  title: 'Laws that hold for all answers',
  minutes: 2,
  read: 'Read whole',
  body: (): TemplateResult => html`
    <p>
      Tests hold these for every change of the rules: over all combinations where there are few enough, else
      over random answers that are made to meet the rules. The rules are also written a second time, as plain
      sentences apart from the table, and the two are compared. The counts are those of a full run.
    </p>
    <table class="numbered">
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Law</th>
          <th scope="col">Tried on</th>
        </tr>
      </thead>
      <tbody>
        ${LAWS.map(
          ({ says, tried }, at) =>
            html`<tr id=${`law-${at + 1}`}>
              <th scope="row">${at + 1}</th>
              <td>${says}</td>
              <td>${tried}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};
