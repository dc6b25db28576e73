import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../controllers/language.js';
import type { Strings } from '../../i18n/strings.js';
import { SOURCES, type Assessment, type Reason, type SourceId } from '../../triage/index.js';
import { lines, reasonLabel } from './labels.js';
import type { Scene } from './scene.js';

/** The text of one rule, piece of advice, treatment or caution. */
export const textOf = (
  language: Language,
  kind: 'rule' | 'advice' | 'treat' | 'caution',
  id: string,
): string => language.term(`${kind}.${id}` as keyof Strings);

/** A text of several lines as a list. */
export const bullets = (text: string | readonly string[]): TemplateResult =>
  html`<ul class="bullets">
    ${(typeof text === 'string' ? lines(text) : text).map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** What the visitor told us that counted for the result, or against a more urgent one, each with its source. */
export function told(
  { language }: Scene,
  { reasons, rule }: Assessment,
  counts: Reason['counts'],
): TemplateResult | typeof nothing {
  const seen = new Set<string>();
  const counted = reasons.filter((reason) => {
    const label = reasonLabel(language, reason);
    const shown = reason.counts === counts && (counts === 'for' || reason.rule === rule) && !seen.has(label);
    seen.add(label);
    return shown;
  });
  if (counted.length === 0) return nothing;
  return html`<p class="subheading">${language.term(counts === 'for' ? 'result.told' : 'result.not-told')}</p>
    <ul class="bullets">
      ${counted.map(
        (reason) =>
          html`<li>${reasonLabel(language, reason)} <span class="cite">${cite(reason.source)}</span></li>`,
      )}
    </ul>`;
}

/** The short name of a source, as it stands behind a reason. */
export const cite = (id: SourceId): string => `(${SOURCES[id].org} ${SOURCES[id].year})`;

/** The full names of the sources, with their address where it is known. */
export const sourceList = (ids: readonly SourceId[]): TemplateResult =>
  html`<ul class="bullets small">
    ${ids.map((id) => {
      const { org, title, year, url } = SOURCES[id];
      const name = `${org}. ${title}. ${year}.`;
      return html`<li>
        ${url ? html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${name}</a>` : name}
      </li>`;
    })}
  </ul>`;
