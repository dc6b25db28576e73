import { anyOf, CLOSED, TO, indexOfName, DAYS, MONTHS } from './calendar.js';
import { writing } from './writing.js';

const MONTH = `(${anyOf(MONTHS)})\\b\\.?`;
const DAY = '(\\d\\d?)(?:st|nd|rd|th|ro|er|[o\u00ba\u00b0])?(?![\\da-z:])';
const YEAR = '(?:(?:[-/]|(?:, ?| )(?:del? )?)(\\d{4})(?![\\d/-]))?';
/** From one day to another of the same month, or both of them. */
const JOIN = ' ?(-|to|through|thru|al?|&|and|y) ?';
const LEAD = `(?:(?:\\b(?:on|from|the|el|los|las|del?|desde)|(?<=(?:^|[,;:(\\n-]|on|el|${CLOSED}) ?)(?:${anyOf(DAYS)})\\b\\.?,?) )*`;
/** A date in one of its writings, with the words that lead to it; also two days of one month: `Dec 24-26`. */
const DATE = new RegExp(`${LEAD}(?<![a-z\\d])(?:(?:${DAY}${JOIN})?${DAY}[ /-]?(?:of |de )?${MONTH}|` +
    `(?:(\\d{4})[-/](\\d\\d?)[-/](\\d\\d?)(?!\\d)|(\\d\\d?)([-/.])(\\d\\d?)(?:\\9(\\d{4}|\\d\\d))?(?!\\d|:\\d|\\9\\d)|` +
    `${MONTH}[ -]?(?:the )?${DAY})(?:${JOIN}${DAY}(?! ?[-/:]\\d))?)${YEAR}`, 'g');
/** What may stand between two dates: a word that makes them a row, or one that lists them. */
const ROW = new RegExp(`^ ?(?:/|${TO}) ?$`);
const LIST = /^ ?(?:(?:&|and|y) ?)?$/;
/** Words beside a date that are no name. */
const NO_NAME = new RegExp(`\\b(?:${CLOSED}|(?:every|each) year|yearly|annually|cada a.o|todos los a.os)`, 'gi');
/** Words that say the day is open after all, for a part of it. */
const PARTLY = /\d|\b(?:half|early|late|opens?|until|only|except|noon|medio|abierto|hasta|solo|excepto)\b/;
/** Digits that belong to a date in no known writing. */
const ODD = /\d ?[-/] ?(?:\d|$)|^ ?[-/] ?(?:\d|$)/;
/**
 * Reads the days a clinic is closed on, with commas, semicolons or new lines between them, in English or Spanish:
 * `2026-12-25`, each year `12-25`, US dates `12/31/2026` and `12/25`, `Jan 1, 2027`, `25 de diciembre`, rows of days
 * `2026-12-24/2026-12-26`, `Dec 24-26`, `12/24 - 12/26`, and a name after or before a day, `2026-11-26 Thanksgiving Day`.
 */
function readClosedDays(text) {
    const closed = [];
    const doubtful = [];
    const problems = [];
    for (const entry of entriesOf(text)) {
        const { ranges, name } = rangesOf(entry);
        if (name === undefined) {
            doubtful.push(...ranges);
            problems.push(entry.written.trim());
        }
        else
            closed.push(...ranges.map((range) => ({ ...range, name })));
    }
    return { closed, doubtful, problem: problems.join(', ') };
}
/** The entries of a text, as written. */
const closedEntries = (text) => entriesOf(text).map(({ written }) => written.trim());
/** Whether a date, `2026-12-25`, is one of the days. */
const isIn = ({ from, to }, date) => {
    const day = from.length === 5 ? date.slice(5) : date;
    return from <= to ? from <= day && day <= to : day >= from || day <= to;
};
function entriesOf(text) {
    const { written, plain } = writing(text);
    const dates = [];
    // A date may hold a comma, so dates are found first.
    const marked = plain.replace(DATE, (all, ...groups) => {
        dates.push(foundIn(all, groups));
        return '\0'.repeat(all.length);
    });
    return [...marked.matchAll(/[^,;\n]+/g)]
        .filter(([part]) => part.trim())
        .map(({ 0: part, index }) => ({
        written: written.slice(index, index + part.length),
        marked: part,
        dates: dates.splice(0, part.match(/\0+/g)?.length ?? 0),
    }));
}
/** The days of one entry and their name; without a name the days it could mean, because it was not understood. */
function rangesOf({ written, marked, dates }) {
    const [before = '', ...gaps] = marked.split(/\0+/);
    const rest = gaps.pop() ?? '';
    const any = { ranges: [anyDay(written)] };
    if (ODD.test(before) || ODD.test(rest))
        return any;
    const [only, more] = dates;
    if (only?.doubt && !more)
        return only.doubt.length > 0 ? { ranges: only.doubt } : any;
    let ranges = [];
    let first; // where a row may start
    let index = -1;
    for (const { text, days, row } of dates) {
        const gap = gaps[index++] ?? '';
        const [one, two] = days;
        const joins = ROW.test(gap);
        // Behind a blank only what can be nothing but a date: 8-12 may be hours.
        const apart = LIST.test(gap) && (gap !== ' ' || /[a-z]|\d{4}/.test(text));
        if (!apart && !(joins && first && !two))
            return any;
        if (first && gap.trim() && !two)
            ranges = [...ranges.slice(0, -1), ...pair(first, one, joins)];
        else
            ranges.push(...(two ? pair(one, two, row) : [range(one, one)]));
        first = two || joins ? undefined : one;
    }
    if (!ranges.length || ranges.some(({ from, to }) => !from || !to))
        return any;
    const names = [written.slice(0, before.length), written.slice(written.length - rest.length)]
        .map(nameIn)
        .filter(Boolean);
    const [name = ''] = names;
    return names[1] || PARTLY.test(before + rest) || /^[^a-z]+$/i.test(name) ? { ranges } : { ranges, name };
}
/** A name without the words and signs around it; a day of the week is none. */
function nameIn(words) {
    const name = words
        .replace(NO_NAME, '')
        .replace(/^[\s:.)-]+|[\s:(-]+$/g, '')
        .replace(/^\((.*)\)$/, '$1');
    return name && indexOfName(DAYS, writing(name).plain) < 0 ? name : '';
}
/** What was found at one place, from the groups of the pattern. */
function foundIn(text, groups) {
    const [day0, join0, day1, month1, year2, month2, day2, month3, sign, day3, year3, month4, day4, join, last, year,] = groups;
    const month = month1 ?? month2 ?? month3 ?? month4 ?? '';
    const dateOn = (day) => ({
        year: yearOf(year2 ?? year3 ?? year),
        month: Number(month) || indexOfName(MONTHS, month) + 1,
        day: Number(day),
    });
    const one = dateOn(day0 ?? day1 ?? day2 ?? day3 ?? day4);
    const two = day0 ? day1 : last;
    const turned = { ...one, month: one.day, day: one.month };
    return {
        text,
        days: two ? [one, dateOn(two)] : [one],
        row: !/[&dy]/.test(join0 ?? join ?? ''),
        doubt: sign === '.' || !iso(one) ? [turned, one].filter(iso).map((date) => range(date, date)) : undefined,
    };
}
const yearOf = (year) => year ? Number(year) + (year.length < 4 ? 2000 : 0) : undefined;
/** A row from one date to another, or the two; a year that only one of them has is the other's too. */
function pair(one, two, row) {
    const later = two.month * 31 + two.day < one.month * 31 + one.day ? 1 : 0;
    const first = { ...one, year: one.year ?? (two.year && two.year - later) };
    const second = { ...two, year: two.year ?? (one.year && one.year + later) };
    return row ? [range(first, second)] : [range(first, first), range(second, second)];
}
function range(first, second) {
    const [from, to] = [iso(first), iso(second)];
    return { from: from.length === 10 && from > to ? '' : from, to, name: '' };
}
/** `2026-12-25`, or `12-25` without a year; empty where the calendar has no such day. */
function iso({ year, month, day }) {
    const date = new Date(Date.UTC(year ?? 2024, month - 1, day)); // 2024 has a 29 February
    const fits = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && (year ?? 2024) > 1999;
    return fits ? date.toISOString().slice(year ? 0 : 5, 10) : '';
}
/** The days that an entry could mean of which only its year is known, if that. */
function anyDay(entry) {
    const [year] = /\b20\d\d\b/.exec(entry) ?? [];
    const start = year ? `${year}-` : '';
    return { from: `${start}01-01`, to: `${start}12-31`, name: '' };
}

export { closedEntries, isIn, readClosedDays };
