import { html, type TemplateResult } from 'lit';
import type { Chapter, Contents } from '../chapter.js';
import { changesBetween, HEADS, type Change, type Head } from '../changes.js';
import type { Snapshot } from '../snapshot.js';

const TITLES: Readonly<Record<Head, readonly [title: string, about: string]>> = {
  raised: ['Raised urgency', 'Rules that are more urgent now'],
  lowered: ['Lowered urgency', 'Rules that are less urgent now'],
  added: ['Added', 'New rules, findings, pages, texts and sources'],
  removed: ['Removed', 'What is no longer there'],
  changed: ['Decides or asks in another way', 'The same urgency, other conditions, places or sources'],
  reworded: [
    'Reworded',
    'Texts and sources, old and new beside each other; the Spanish text stands under the English one',
  ],
};

/** What differs from each earlier version. The page's script shows the chosen one. */
export const changes: Chapter = {
  id: 'changes',
  title: 'Changes since an earlier version',
  read: 'At an update: read this first',
  body: ({ now, earlier }: Contents): TemplateResult => html`
    <p>
      What a doctor who signed an earlier version reads at an update, the gravest first. A change of a rule’s
      urgency stands first, even where its words stayed.
    </p>
    <p class="choice" id="choose-version" hidden>
      <label for="since">Changes since</label>
      <select id="since">
        ${earlier.map(({ contentVersion }) => html`<option>${contentVersion}</option>`)}
      </select>
    </p>
    ${earlier.length === 0 ? html`<p>This is the first content version.</p>` : ''}
    ${earlier.map((version) => versionPart(version, now))}
  `,
};

function versionPart(before: Snapshot, now: Snapshot): TemplateResult {
  const all = changesBetween(before, now);
  return html`<section
    class="version"
    id=${`changes-${before.contentVersion}`}
    data-version=${before.contentVersion}
    aria-labelledby=${`since-${before.contentVersion}`}
  >
    <h3 id=${`since-${before.contentVersion}`}>From ${before.contentVersion} to ${now.contentVersion}</h3>
    <p class="note">
      ${HEADS.map((head) => `${TITLES[head][0]}: ${all.filter((one) => one.head === head).length}`).join(' · ')}
    </p>
    ${HEADS.map((head) => headPart(head, all, before.contentVersion))}
  </section>`;
}

const headPart = (head: Head, all: readonly Change[], version: string): TemplateResult => {
  const here = all.filter((one) => one.head === head);
  const [title, about] = TITLES[head];
  return html`<h4 id=${`${head}-${version}`}>${title} (${here.length})</h4>
    <p class="note">${about}.</p>
    ${here.length === 0 ? html`<p>None.</p>` : changeTable(head, here)}`;
};

const changeTable = (head: Head, here: readonly Change[]): TemplateResult =>
  html`<table class="changes">
    <thead>
      <tr>
        <th scope="col">What</th>
        ${head === 'added' ? '' : html`<th scope="col">Before</th>`}
        ${head === 'removed' ? '' : html`<th scope="col">Now</th>`}
      </tr>
    </thead>
    <tbody>
      ${here.map(
        ({ what, rule, before, after }) =>
          html`<tr>
            <th scope="row">
              ${rule && after.length > 0 ? html`<a class="term" href=${`#rule-${rule}`}>${what}</a>` : what}
            </th>
            ${head === 'added' ? '' : html`<td class="before">${linesOf(before)}</td>`}
            ${head === 'removed' ? '' : html`<td class="after">${linesOf(after)}</td>`}
          </tr>`,
      )}
    </tbody>
  </table>`;

const linesOf = (all: readonly string[]): TemplateResult =>
  html`${all.length === 0 ? '–' : all.map((line) => html`<p>${line}</p>`)}`;
