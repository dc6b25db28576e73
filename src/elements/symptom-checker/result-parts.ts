import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../i18n/strings.js';
import {
  SOURCES,
  type AdviceId,
  type Assessment,
  type SourceId,
  type TreatmentId,
} from '../../triage/index.js';
import type { Language } from '../../controllers/language.js';
import { wholeText } from '../../lib/whole-text.js';
import { lines, versionDate } from './labels.js';
import { adviceIcon } from './pictures/icons.js';
import type { Scene } from './scene.js';

/** The text of one rule, piece of advice, treatment, caution or line of the safety net. */
export const textOf = (language: Language, key: string): string => language.term(key as keyof Strings);

/** A text with a number to call in it, which stays as it is when a browser translates the page. */
export const numbered = (
  { language }: Scene,
  key:
    | 'check.emergency-line'
    | 'check.call'
    | 'result.clinic-number'
    | 'result.higher-emergency'
    | 'result.disclaimer',
  number: string,
): TemplateResult => html`<span>${wholeText(language.term(key, number), number)}</span>`;

/** A text of several lines as a list. */
export const bullets = (text: string | readonly string[]): TemplateResult =>
  html`<ul class="bullets">
    ${(typeof text === 'string' ? lines(text) : text).map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** A name and the line under it. */
export const named = (text: string): TemplateResult => {
  const [name, ...more] = lines(text);
  return html`<span
    ><span class="name">${name}</span>${more.map((line) => html`<small>${line}</small>`)}</span
  >`;
};

/** What to do, each with its picture. */
export const adviceList = (
  { language }: Scene,
  advice: readonly AdviceId[],
): TemplateResult | typeof nothing =>
  advice.length === 0
    ? nothing
    : html`<ul class="advice">
        ${advice.map((id) => html`<li>${adviceIcon(id)}${named(textOf(language, `advice.${id}`))}</li>`)}
      </ul>`;

/** Every source that the result leans on, once. */
export function sourcesOf({ reasons }: Assessment, treatments: readonly TreatmentId[]): SourceId[] {
  const figures: SourceId[] = treatments.some((id) => id === 'ablation' || id === 'sclerotherapy')
    ? ['bos09']
    : [];
  const spider: SourceId[] = treatments.includes('sclerotherapy-spider') ? ['esvs22'] : [];
  return [...new Set([...reasons.map(({ source }) => source), ...figures, ...spider])];
}

/** Every source that a result leans on, how old its content is, and who reviewed that. */
export const sourcesText = (
  { language, review }: Scene,
  { contentVersion }: Assessment,
  sources: readonly SourceId[],
): TemplateResult =>
  html`${sources.length > 0 ? sourceList(sources) : nothing}
    <p class="small">
      ${language.term('result.version', versionDate(language, contentVersion))}
      ${
        review
          ? language.term(review.current ? 'result.reviewed' : 'result.reviewed-earlier', review.by)
          : language.term('result.not-reviewed')
      }
    </p>`;

/** The full names of the sources, with their address where it is known. They are in English. */
const sourceList = (ids: readonly SourceId[]): TemplateResult =>
  html`<ul class="bullets small sources" lang="en">
    ${ids.map((id) => {
      const { org, title, year, url } = SOURCES[id];
      const name = `${org.replace(/\.$/, '')}. ${title}. ${year}.`;
      return html`<li>
        ${url ? html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${name}</a>` : name}
      </li>`;
    })}
  </ul>`;
