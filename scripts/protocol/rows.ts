import { html, type TemplateResult } from 'lit';
import { SOURCES, type PredicateId, type SourceId } from '../../src/triage/index.js';
import { keyOf, PREDICATES, type Finding } from '../../src/triage/predicates.js';
import { tell } from './terms.js';

type Condition = Finding | PredicateId;

const isPredicate = (what: Condition): what is PredicateId => typeof what === 'string' && what in PREDICATES;

/** A finding or a predicate by its short name, linked to the question or to what it means. */
export const condition = (what: Condition): TemplateResult =>
  isPredicate(what)
    ? html`<a class="term" href=${`#term-${what}`}>${tell(what)}</a>`
    : html`<a class="term" href=${`#finding-${keyOf(what)}`}>${tell(what)}</a>`;

/** Conditions of which one is enough. */
export const anyOf = (conditions: readonly Condition[]): TemplateResult =>
  html`${conditions.map((one, at) => html`${at > 0 ? html` <i class="or">or</i> ` : ''}${condition(one)}`)}`;

/** Lists of conditions, of each of which one must hold. */
export const allOf = (lists: readonly (readonly Condition[])[]): TemplateResult =>
  lists.length === 1
    ? html`<p class="need">${anyOf(lists[0] ?? [])}</p>`
    : html`<ul class="needs">
        ${lists.map((any, at) => html`<li>${at > 0 ? html`<i class="and">and</i> ` : ''}${anyOf(any)}</li>`)}
      </ul>`;

/** A source by its short name, linked to the list of sources. */
export const cite = (id: SourceId): TemplateResult => {
  const { org, year } = SOURCES[id];
  return html`<a class="source" href=${`#source-${id}`}>${org} ${year}</a>`;
};

export const citeAll = (ids: readonly SourceId[]): TemplateResult =>
  html`${ids.map((id, at) => html`${at > 0 ? '; ' : ''}${cite(id)}`)}`;

/** Sources with their full names and addresses. */
export const sourceLinks = (ids: readonly SourceId[]): TemplateResult =>
  html`<ul class="sources">
    ${ids.map((id) => {
      const { org, title, year, url } = SOURCES[id];
      const name = `${org}. ${title}. ${year}.`;
      return html`<li>${url ? html`<a href=${url} rel="noopener noreferrer">${name}</a>` : name}</li>`;
    })}
  </ul>`;
