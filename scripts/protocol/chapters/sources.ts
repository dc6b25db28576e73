import { html, nothing, type TemplateResult } from 'lit';
import { CAUTIONS, RULES, SOURCES, type Rule, type SourceId } from '../../../src/triage/index.js';
import type { Chapter } from '../chapter.js';
import { spelled } from '../words.js';

/** Every source with its address, and what rests on it. */
export const sources: Chapter = {
  id: 'sources',
  title: 'Sources',
  read: 'Look up what you doubt',
  body: (): TemplateResult => html`
    <p>
      Where no address stands, the title and the year find it: an address is given only where it is sure to
      last.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">What rests on it</th>
        </tr>
      </thead>
      <tbody>
        ${(Object.keys(SOURCES) as SourceId[]).map((id) => {
          const { org, title, year, url } = SOURCES[id];
          return html`<tr id=${`source-${id}`}>
            <th scope="row">
              ${org}. ${title}.
              ${year}.${url ? html`<br /><a href=${url} rel="noopener noreferrer">${url}</a>` : nothing}
            </th>
            <td>${uses(id)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  `,
};

function uses(id: SourceId): TemplateResult {
  const rules = (RULES as readonly Rule[]).filter((rule) => rule.sources.includes(id)).map((rule) => rule.id);
  const cautions = CAUTIONS.filter((caution) => caution.sources.includes(id)).map((caution) => caution.id);
  const links = [
    ...[...new Set(rules)].map((rule) => [`#rule-${rule}`, spelled(rule)] as const),
    ...cautions.map((caution) => [`#caution-${caution}`, `caution: ${spelled(caution)}`] as const),
  ];
  if (links.length === 0) return html`The figures under “Tests and treatments”.`;
  return html`${links.map(([to, name], at) => html`${at > 0 ? '; ' : ''}<a class="term" href=${to}>${name}</a>`)}`;
}
