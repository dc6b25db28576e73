import { html, nothing, type TemplateResult } from 'lit';
import { LEVELS, RULES, type Level, type Rule, type Who } from '../../../src/triage/index.js';
import { CODES } from '../../content/languages.js';
import { bilingualHead, type Bilingual } from '../bilingual.js';
import { CAUTION_NAMES } from '../conditions.js';
import type { Chapter, Contents } from '../chapter.js';
import { allOf, anyOf, citeAll, condition, sourceLinks } from '../rows.js';
import { allowedUnder, isBookable, type Allowed } from '../allowed.js';
import { LEVEL_NAMES, whereAndWhen } from '../scale.js';
import { capital, spelled } from '../words.js';
import { orderOfRows } from './order.js';

type Numbered = readonly [number: number, rule: Rule];

/** Rows that follow each other under one id. */
export function ruleGroups(): readonly (readonly Numbered[])[] {
  const groups: Numbered[][] = [];
  for (const [at, rule] of (RULES as readonly Rule[]).entries()) {
    const last = groups.at(-1);
    if (last?.[0]?.[1].id === rule.id) last.push([at + 1, rule]);
    else groups.push([[at + 1, rule]]);
  }
  return groups;
}

/** Every rule in order: when it matches, what the result says, what it allows, and its sources. */
export const rules: Chapter = {
  id: 'rules',
  title: 'The rules',
  minutes: 20,
  read: 'Read whole',
  body: ({ bilingual }: Contents): TemplateResult => {
    const seen = new Set<string>();
    const groups = ruleGroups();
    return html`
      <p>
        In the order in which they decide. A rule has one row or more; a row matches when each of its lines
        holds. A rule that stands in two places in the order is told in both. “Told as reasons” and “No to”
        are what the result shows under “Why we say this”.
      </p>
      ${orderOfRows()} ${[...LEVELS].reverse().map((level) => levelPart(level, groups, bilingual, seen))}
    `;
  },
};

const levelPart = (
  level: Level,
  groups: readonly (readonly Numbered[])[],
  bilingual: Bilingual,
  seen: Set<string>,
): TemplateResult => {
  // Ordinary veins in pregnancy are self-care and stand above the calmer visits.
  const here = groups.filter(([first]) => first?.[1].level === level);
  return html`<h3 class="level-head" id=${`level-${level}`}>
      <span class=${`level ${level}`}>${LEVEL_NAMES[level]}</span>
    </h3>
    ${here.map((group) => ruleArticle(group, bilingual, seen))}`;
};

function ruleArticle(group: readonly Numbered[], bilingual: Bilingual, seen: Set<string>): TemplateResult {
  const [[number, rule]] = group as [Numbered, ...Numbered[]];
  const last = group.at(-1)?.[0] ?? number;
  const { id, level } = rule;
  const again = seen.has(id);
  seen.add(id);
  const same = group.every(([, row]) => row.who === rule.who && row.within === rule.within);
  const allowed = allowedUnder(group.map(([, row]) => row));
  const [mainEnds, otherEnds] = [rowEnds(group), insteadEnds(group)];
  return html`<article class=${`rule ${level}`} id=${again ? `rule-${id}-${number}` : `rule-${id}`}>
    <header>
      <span class="number">${number}${last > number ? `–${last}` : ''}</span>
      <h4>${capital(spelled(id))}${again ? ' (again)' : ''}</h4>
      <code>${id}</code>
      <span class="outcome">${same ? capital(whereAndWhen(rule.who, rule.within)) : 'By row'}</span>
    </header>
    <div class="rows">
      ${group.map(
        ([at, row]) =>
          html`<div class="row">
            <span class="number">${at}</span>
            <div>
              ${row.needs.length > 0 ? allOf(row.needs) : html`<p class="need">Whatever was told.</p>`}
              ${row.alone ? html`<p class="note">Only where no rule above matches.</p>` : nothing}
              ${row.unless ? html`<p class="note">Not with: ${anyOf(row.unless)}.</p>` : nothing}
              ${same ? nothing : html`<p class="note">${capital(whereAndWhen(row.who, row.within))}.</p>`}
            </div>
            <span class="cites">${citeAll(row.sources)}</span>
          </div>`,
      )}
    </div>
    ${again ? html`<p class="note">The reason shown is the one told where this rule stands first.</p>` : nothing}
    <table>
      ${bilingualHead('The result says')}
      <tbody>
        <tr>
          <th scope="row">On its card</th>
          ${CODES.map(
            (code) =>
              html`<td lang=${code}>
                ${mainEnds.map(
                  ([who, whom]) =>
                    html`<b>${bilingual.text(code, `do.${level}.${who}`)}</b
                      >${whom ? html` <small>(${whom})</small>` : nothing}<br />`,
                )}
                ${bilingual.text(code, `rule.${id}`)}
                ${
                  level === 'emergency'
                    ? nothing
                    : withins(group).map(
                        ([within, rows]) =>
                          html`<br />${bilingual.text(code, `within.${within}`)}${rows ? html` <small>(row ${rows})</small>` : nothing}`,
                      )
                }
              </td>`,
          )}
        </tr>
        ${otherEnds.map(
          ([who, whom]) =>
            html`<tr>
              <th scope="row">${whom}</th>
              ${CODES.map((code) => html`<td lang=${code}><b>${bilingual.text(code, `do.${level}.${who}`)}</b></td>`)}
            </tr>`,
        )}
        ${
          id === 'self-care'
            ? html`<tr>
                <th scope="row">Why, with cramps</th>
                ${bilingual.cells('rule.self-care-cramps')}
              </tr>`
            : nothing
        }
        ${
          allowed.net.length > 0
            ? html`<tr>
                <th scope="row">Adds to “get help sooner”</th>
                ${bilingual.listCells(allowed.net)}
              </tr>`
            : nothing
        }
      </tbody>
    </table>
    ${allows(group, allowed)}
  </article>`;
}

type End = readonly [who: Who, whom: string];

/** Every place that the rows send to; by row where they differ. */
function rowEnds(group: readonly Numbered[]): End[] {
  const places = [...new Set(group.map(([, { who }]) => who))];
  const at = (who: Who): string => group.flatMap(([row, rule]) => (rule.who === who ? row : [])).join(', ');
  return places.map((who): End => [who, places.length > 1 ? `row ${at(who)}` : '']);
}

/** Where somebody pregnant or under 18 is sent instead; by row where not all rows do so. */
function insteadEnds(group: readonly Numbered[]): End[] {
  const places = new Set(group.map(([, { who }]) => who));
  const instead = (key: 'mother' | 'child', whom: string): End[] =>
    [...new Set(group.flatMap(([, rule]) => rule[key] ?? []))]
      .filter((who) => !places.has(who))
      .map((who): End => {
        const at = group.filter(([, rule]) => rule[key] === who).map(([row]) => row);
        return [who, at.length < group.length ? `${whom}, row ${at.join(', ')}` : whom];
      });
  return [...instead('mother', 'If pregnant, or after birth'), ...instead('child', 'If under 18')];
}

/** Whether the rows of a rule offer a booking. */
function booking(group: readonly Numbered[]): string {
  const rows = group.filter(([, rule]) => isBookable(rule)).map(([row]) => row);
  if (rows.length === 0) return 'Never.';
  const by = rows.length < group.length ? ` by row ${rows.join(', ')} alone` : '';
  return `Offered${by}, but never to somebody pregnant, within 6 weeks after birth, or under 18.`;
}

/** The ids of the rules under which a booking is offered, in order. */
export const BOOKABLE: readonly string[] = [
  ...new Set((RULES as readonly Rule[]).filter(isBookable).map(({ id }) => id)),
];

/** Each once; a finding with values is the same where it is written the same. */
const unique = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** How soon the rows are; with the rows' numbers where they differ. */
function withins(group: readonly Numbered[]): (readonly [within: string, rows: string])[] {
  const all = unique(group.map(([, { within }]) => within));
  const at = (within: string): string =>
    group.flatMap(([row, rule]) => (rule.within === within ? row : [])).join(', ');
  return all.map((within) => [within, all.length > 1 ? at(within) : '']);
}

/** What a rule allows beside its text: booking, first aid or advice, cautions, treatments; and the reasons it tells. */
function allows(
  group: readonly Numbered[],
  { advice, treatments, always, sometimes }: Allowed,
): TemplateResult {
  const [[, { level }]] = group as [Numbered];
  const also = unique(group.flatMap(([, rule]) => rule.also ?? []));
  const against = unique(group.flatMap(([, rule]) => rule.against ?? []));
  const line = (name: string, content: unknown): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${content}</dd>
    </div>`;
  const urgent = level === 'emergency' || level === 'today';
  const links = (
    kind: string,
    ids: readonly string[],
    names: Readonly<Record<string, string>> = {},
  ): TemplateResult =>
    html`${ids.map((id, at) => html`${at > 0 ? '; ' : ''}<a class="term" href=${`#${kind}-${id}`}>${names[id] ?? spelled(id)}</a>`)}`;
  return html`<dl class="allows">
    ${line('Booking', booking(group))}
    ${line(urgent ? 'First aid' : 'Advice', advice.length > 0 ? links('advice', advice) : 'None of its own.')}
    ${
      level === 'emergency'
        ? nothing
        : line(
            'Cautions',
            html`${always.length > 0 ? html`Always: ${links('caution', always, CAUTION_NAMES)}. ` : nothing}${
                sometimes.length > 0
                  ? html`With some of these answers: ${links('caution', sometimes, CAUTION_NAMES)}. `
                  : nothing
              }Any
              other by <a class="term" href="#cautions">its own answers</a>: diabetes, smoking or an age of 65
              and over, for example, take stockings away.`,
          )
    }
    ${urgent ? nothing : line('Tests and treatments', treatments.length > 0 ? links('treatment', treatments) : 'None are named.')}
    ${also.length > 0 ? line('Told as reasons too', anyOf(also)) : nothing}
    ${
      level !== 'emergency' && against.length > 0
        ? line(
            'Shown under “You said no to”',
            html`${against.map((key, at) => html`${at > 0 ? '; ' : ''}${condition(key)}`)}`,
          )
        : nothing
    }
    ${line('Sources', sourceLinks(unique(group.flatMap(([, { sources }]) => sources))))}
  </dl>`;
}
