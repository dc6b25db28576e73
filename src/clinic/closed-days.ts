import { writing } from './writing.js';

/** Days in a row: `2026-12-24` to `2026-12-26`, or each year `12-24` to `01-02`; a single day is a row of one. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
  /** The name as written, `Thanksgiving Day`; empty where there is none. */
  readonly name: string;
}

/** The days a clinic is closed on, whatever its hours. */
export interface ClosedDays {
  readonly closed: readonly DayRange[];
  /** Days that an entry which was not understood could mean: nothing is known of their hours. */
  readonly doubtful: readonly DayRange[];
  /** The entries that were not understood, as written; empty where all were. */
  readonly problem: string;
}

const MONTHS =
  'jan(?:uary)?|ene(?:ro)?,feb(?:ruary|rero)?,mar(?:ch|zo)?,a(?:pr(?:il)?|br(?:il)?),mayo?,jun(?:e|io)?,jul(?:y|io)?,aug(?:ust)?|ago(?:sto)?,sep(?:t(?:ember|iembre)?)?,oct(?:ober|ubre)?,nov(?:ember|iembre)?,dec(?:ember)?|dic(?:iembre)?'.split(
    ',',
  );
const MONTH = `(${MONTHS.join('|')})\\b\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|ro|er|[o\u00ba\u00b0])?(?![\\da-z:])';
const YEAR = '(?:(?:[-/]|,? (?:del? )?)(\\d{4})(?![\\d/-]))?';
const WEEKDAY =
  '(?:(?:sun|mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur)(?:day)?|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\\b\\.?';

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'y');
/** Writings of one date, with where their year, month and day are among the groups. */
const DATES: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [sticky('(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)'), 1, 2, 3],
  [sticky('(\\d{1,2})([-/])(\\d{1,2})(?:\\2(\\d{4}|\\d\\d))?(?!\\d|:\\d)'), 4, 1, 3],
  [sticky(`${MONTH}[ -]?(?:the )?${DAY}${YEAR}`), 3, 1, 2],
  [sticky(`${DAY}[ /-]?(?:of |de )?${MONTH}${YEAR}`), 3, 2, 1],
];
const DAY_TO_DAY = sticky(`${DAY} ?(-|to|through|thru|al?|&|and|y) ?${DAY} ?(?:of |de )?${MONTH}${YEAR}`);
const BEFORE = sticky(
  `(?: |(?:closed|cerrad[oa]s?|cerramos|on|from|the|el|los|las|de|del|desde|each|every|year|yearly)\\b|${WEEKDAY},?(?= |$)|:)+`,
);
const BETWEEN = sticky(' ?(?:(-|/|(?:to|thru|through|until|al?|hasta)\\b)|(?:&|and\\b|y\\b)) ?(?:the |el )?');
const LONE_DAY = sticky(`${DAY}${YEAR}(?! ?[-/:]\\d)`);
const YEARLY = /\b(?:every year|each year|yearly|annually|cada ano|todos los anos)\b/;
/** Words that say the day is open after all, for a part of it. */
const PARTLY =
  /\d|\b(?:half|early|late|open|opens|until|only|except|noon|medio|abierto|hasta|solo|excepto)\b/;

interface Written {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads the days a clinic is closed on, with commas, semicolons or new lines between them, in English or Spanish:
 * `2026-12-25`, each year `12-25`, US dates `12/31/2026` and `12/25`, `Jan 1, 2027`, `25 de diciembre`, rows of days
 * `2026-12-24/2026-12-26`, `Dec 24-26`, `12/24 - 12/26`, and a name after or before a day, `2026-11-26 Thanksgiving Day`.
 */
export function readClosedDays(text: string): ClosedDays {
  const closed: DayRange[] = [];
  const doubtful: DayRange[] = [];
  const problems: string[] = [];
  const { written, plain } = writing(text);
  for (const [start, end] of entriesOf(plain)) {
    const entry = plain.slice(start, end);
    const { ranges, name } = rangesOf(entry);
    if (name) {
      const [from, to] = name;
      const said = written
        .slice(start + from, start + to)
        .replace(/\b(?:closed|cerrad[oa])\b/i, '')
        .replace(/^[\s\-:]+|[\s\-:(]+$/g, '')
        .replace(/^\((.*)\)$/, '$1');
      closed.push(...ranges.map((range) => ({ ...range, name: said })));
    } else {
      doubtful.push(...(ranges.length > 0 ? ranges : doubtOf(entry)));
      problems.push(written.slice(start, end).trim());
    }
  }
  return { closed, doubtful, problem: problems.join(', ') };
}

/** The entries of a text, as written. */
export function closedEntries(text: string): readonly string[] {
  const { written, plain } = writing(text);
  return entriesOf(plain).map(([start, end]) => written.slice(start, end).trim());
}

/** Whether a date, `2026-12-25`, is one of the days. */
export const isIn = ({ from, to }: DayRange, date: string): boolean => {
  const day = from.length === 5 ? date.slice(5) : date;
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
};

/** Where the entries stand. A comma before a year or behind a weekday does not end one. */
function entriesOf(plain: string): readonly (readonly [start: number, end: number])[] {
  const entries: [number, number][] = [];
  let start = 0;
  for (const { index } of [...plain.matchAll(/[,;\n]/g), { index: plain.length }]) {
    const before = plain.slice(start, index);
    const dated = new RegExp(`${MONTH} ?${DAY}(?:.{1,9}${DAY})?$|${DAY} ?(?:of |de )?${MONTH}$`).test(before);
    if (plain[index] === ',' && dated && /^, ?\d{4}(?![\d/-])/.test(plain.slice(index))) continue;
    if (plain[index] === ',' && new RegExp(`(?:^|:) ?(?:closed )?${WEEKDAY}$`).test(before)) continue;
    if (before.trim()) entries.push([start, index]);
    start = index + 1;
  }
  return entries;
}

/** The days of one entry, and where its name stands; without a name's place where it was not understood to its end. */
function rangesOf(entry: string): { ranges: DayRange[]; name?: [from: number, to: number] } {
  const ranges: DayRange[] = [];
  let at = after(BEFORE, entry, 0);
  let name: [number, number] = [0, 0];
  // A name before the day.
  if (!dateAt(entry, at) && !match(DAY_TO_DAY, entry, at)) {
    const begin =
      [...entry.matchAll(/(?<=[\s(:-])(?=[\da-z])/g)].find(({ index }) =>
        dateAt(entry, after(BEFORE, entry, index)),
      )?.index ?? 0;
    if (/\d/.test(entry.slice(0, begin))) return { ranges };
    name = [0, begin];
    at = after(BEFORE, entry, begin);
  }
  for (;;) {
    const found = daysAt(entry, at);
    if (!found?.days.every(({ from, to }) => from && to)) return { ranges: [] };
    ranges.push(...found.days);
    at = after(BEFORE, entry, found.end);
    // Behind a blank only what can be nothing but a date: 8-12 may be hours.
    const next = dateAt(entry, at);
    if (!next || !/[a-z]|\d{4}/.test(entry.slice(at, next.end))) break;
  }
  const rest = entry.slice(at).replace(YEARLY, '');
  if (/[a-z]/.test(rest)) {
    if (name[1] || PARTLY.test(rest)) return { ranges: /\d ?[-/] ?\d/.test(rest) ? [] : ranges };
    name = [at, entry.length];
  } else if (/[^\s):.]/.test(rest)) return { ranges: [] };
  if (PARTLY.test(entry.slice(...name))) return { ranges };
  return { ranges, name: YEARLY.test(entry.slice(...name)) ? [0, 0] : name };
}

/** A date, a row of days or two days at a place in the entry; an empty `from` or `to` is no day of the calendar. */
function daysAt(entry: string, at: number): { days: DayRange[]; end: number } | undefined {
  const listed = match(DAY_TO_DAY, entry, at);
  if (listed) {
    const [all, first, word = '', second, month, year] = listed;
    const one = written(year, month, first);
    const two = written(year, month, second);
    return { days: pair(one, two, !/&|and|y/.test(word)), end: at + all.length };
  }
  const one = dateAt(entry, at);
  if (!one) return undefined;
  const between = match(BETWEEN, entry, one.end);
  const next = one.end + (between?.[0].length ?? 0);
  const two = between ? dateAt(entry, after(BEFORE, entry, next)) : undefined;
  if (two) return { days: pair(one, two, !!between?.[1]), end: two.end };
  // `Dec 24-26`, `2026-12-24-26`, `12/24-26`; in `12-24/26` the last number may be a year.
  const dated = entry.slice(at, one.end);
  const lasts = between && (/[a-z]|^\d{4}/.test(dated) || (dated.includes('/') && !between[0].includes('/')));
  const lone = lasts ? match(LONE_DAY, entry, next) : undefined;
  if (!lone) return { days: [range(one, one)], end: one.end };
  const [all, day, year] = lone;
  return {
    days: pair(one, { year: yearOf(year), month: one.month, day: Number(day) }, !!between?.[1]),
    end: next + all.length,
  };
}

function dateAt(entry: string, at: number): (Written & { end: number }) | undefined {
  for (const [pattern, year, month, day] of DATES) {
    const groups = match(pattern, entry, at);
    if (groups) return { ...written(groups[year], groups[month], groups[day]), end: at + groups[0].length };
  }
  return undefined;
}

const written = (year: string | undefined, month = '', day = ''): Written => ({
  year: yearOf(year),
  month: /\d/.test(month)
    ? Number(month)
    : MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(month)) + 1,
  day: Number(day),
});
const yearOf = (year: string | undefined): number | undefined =>
  year ? Number(year) + (year.length < 4 ? 2000 : 0) : undefined;

/** A row from one date to another, or the two; a year that only one of them has is the other's too. */
function pair(one: Written, two: Written, row: boolean): DayRange[] {
  const later = two.month * 31 + two.day < one.month * 31 + one.day ? 1 : 0;
  const first = { ...one, year: one.year ?? (two.year && two.year - later) };
  const second = { ...two, year: two.year ?? (one.year && one.year + later) };
  return row ? [range(first, second)] : [range(first, first), range(second, second)];
}

function range(first: Written, second: Written): DayRange {
  const [from, to] = [iso(first), iso(second)];
  return { from: from.length === 10 && from > to ? '' : from, to, name: '' };
}

/** `2026-12-25`, or `12-25` without a year; empty where the calendar has no such day. */
function iso({ year, month, day }: Written): string {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day)); // 2024 has a 29 February
  const fits = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && (year ?? 2024) > 1999;
  return fits ? date.toISOString().slice(year ? 0 : 5, 10) : '';
}

/** The days an entry that cannot be read could mean: day and month the other way round, else its year, else any. */
function doubtOf(entry: string): DayRange[] {
  const [, first, , second, last] = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d\d))?$/.exec(entry.trim()) ?? [];
  const [, year, , day, month] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(entry.trim()) ?? [];
  const turned = [written(last, second, first), written(last, first, second), written(year, month, day)]
    .map((date) => range(date, date))
    .filter(({ from }) => from);
  if (turned.length > 0) return turned;
  const [some] = /\b20\d\d\b/.exec(entry) ?? [];
  return [
    some
      ? { from: `${some}-01-01`, to: `${some}-12-31`, name: '' }
      : { from: '01-01', to: '12-31', name: '' },
  ];
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the text goes on behind a pattern that may stand there. */
const after = (pattern: RegExp, text: string, at: number): number =>
  at + (match(pattern, text, at)?.[0].length ?? 0);
