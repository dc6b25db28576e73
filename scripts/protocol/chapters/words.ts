import { html, type TemplateResult } from 'lit';
import { CHECKER } from '../../content/languages.js';
import { bilingualHead } from '../bilingual.js';
import type { Chapter, Contents } from '../chapter.js';
import { placeOf } from '../places.js';

/** Every text that no chapter before told: headings, buttons, notices. */
export const words: Chapter = {
  id: 'words',
  title: 'All other words',
  minutes: 2,
  read: 'Glance over',
  body: ({ bilingual }: Contents): TemplateResult => {
    const rest = Object.keys(CHECKER.en).filter((key) => !key.startsWith('$') && !bilingual.isSaid(key));
    return html`
      <p>
        Headings, buttons and notices. With what stands above, these are all
        ${Object.keys(CHECKER.en).length - 3} texts of the checker. Where a text takes a value, an example or
        three dots stand for it.
      </p>
      <table>
        ${bilingualHead('Where')}
        <tbody>
          ${rest.map(
            (key) =>
              html`<tr>
                <th scope="row">${placeOf(key)}</th>
                ${bilingual.cells(key)}
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  },
};
