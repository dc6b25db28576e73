import { TO, CLOSED, indexOfName, DAYS } from './calendar.js';
import { writing } from './writing.js';

const NOON = 720; // minutes
const DAY = 1440;
const ALL_DAY = [0, DAY];
const LONGEST = 1000; // characters; nobody's hours are longer
const EARLY = 360; // nobody opens before
const LONGEST_NIGHT = 1080;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const HOLIDAYS = 7; // their hours are not of the week; `closed-on` names them
/** What the text may be made of, lower case and without accents, tried in this order. */
const GRAMMAR = [
    [';', ';'],
    ['-', TO],
    ['A', '24 ?[/x-] ?7\\b', EVERY_DAY],
    ['A', '24 ?h(?:(?:ou)?rs?|oras?)?\\b\\.?(?: (?:a|per|al) d(?:ay|ia))?|all day|todo el dia'],
    [
        'D',
        '(?:daily|(?:every|each|(?:7|seven)(?= d)|todos los) ?d(?:ays?|ias)(?: a week| (?:a|de) la semana)?|diario)\\b',
        EVERY_DAY,
    ],
    [
        'D',
        '(?:(?:week|business|work) ?days?|entre semana|dias? (?:habil(?:es)?|laborables?))\\b',
        [1, 2, 3, 4, 5],
    ],
    ['D', '(?:weekends?|fin(?:es)? de semana)\\b', [6, 0]],
    ['D', '(?:holidays?|(?:dias? )?(?:festivos?|feriados?)|ph)\\b', [HOLIDAYS]],
    ['X', CLOSED],
    ['L', '(?:lunch(?: ?(?:break|time))?|almuerzo|comida|comer)\\b'],
    ['.', '[.\\n]'],
    [',', '[,&/+|\u2022\u00b7]|(?:and|y)\\b'],
    [
        '',
        '(?:we are|opens?|office|business|clinic|hours?|from|at|on|for|del?|desde|atencion|l[ao]s?|el|para|horario|abiert[oa]s?|abrimos|public|major|federal)\\b|[:()[\\]= ]',
    ],
].map(([kind, pattern, days = []]) => ({ kind, days, pattern: new RegExp(pattern, 'y') }));
/** `8`, `8:30`, `0830`, `8h30`, `noon`, and the half of the day: `am`, `p.m.`, `a`, `de la tarde`, `in the morning`. */
const TIME = /(?=\d|noon|medi|midn)(?:(\d\d?)(?:[:.h](\d\d)|(?<=\d\d)(\d\d))?(?![\d:]|st|nd|rd|th)(?: ?h(?:rs?|oras)?\b\.?)?)?(?: ?([ap])\.? ?m\b\.?|([ap])\b| ?(?:(?:de la|in the|at|del) )?(manana|morning|tarde|afternoon|(?<!12.{0,9})noche|noon|mediodia|midnight|medianoche|(?<=12(?::00)? )m(?! ?[-,/&] ?[a-z]))\b)?/y;
/**
 * Reads opening hours as people write them, in English or Spanish: `Mon-Fri 8am-5pm, Sat 9am to noon`,
 * `lunes a viernes de 8 a.m. a 5 p.m.; domingo cerrado`, `mo-fr 08:00-12:00, 13:00-17:00`, schema.org's `openingHours`.
 * A day that is not named is closed; a later rule for a day replaces an earlier one. What ends before it starts runs
 * past midnight where the writing leaves no doubt. Two-letter days without times are open all day, as schema.org has it.
 * Times that may be meant otherwise (`8-5`, `8:00-5:00`) are refused, and with a part the whole is.
 */
function readHours(text) {
    const { written, plain } = writing(text);
    if (plain.length > LONGEST)
        return { problem: `${written.slice(0, 40)}…` };
    try {
        return { week: weekOf(plain, tokensOf(plain)) };
    }
    catch (error) {
        if (!(error instanceof Misread))
            throw error;
        return { problem: written.slice(error.start, error.end).trim() };
    }
}
/** Where in the text something was not understood. */
class Misread extends Error {
    constructor(start, end) {
        super();
        this.start = start;
        this.end = end;
    }
}
function tokensOf(plain) {
    const tokens = [];
    for (let start = 0; start < plain.length;) {
        const token = tokenAt(plain, start);
        if (token.kind)
            tokens.push(token);
        start = token.end;
    }
    return tokens;
}
function tokenAt(plain, start) {
    const match = (pattern) => {
        pattern.lastIndex = start;
        return pattern.exec(plain);
    };
    const token = (kind, end, days = []) => ({
        kind,
        start,
        end,
        days,
        minute: 0,
        half: undefined,
    });
    for (const { kind, pattern, days } of GRAMMAR) {
        if (match(pattern))
            return token(kind, pattern.lastIndex, days);
    }
    const [time, hour = '12', minutes1, minutes2 = '0', half1, half2, name = half1 ?? half2] = match(TIME) ?? [];
    if (time) {
        const end = start + time.length;
        const minutes = Number(minutes1 ?? minutes2);
        const minute = Number(hour) * 60 + minutes;
        if (minute > DAY || minutes > 59)
            throw new Misread(start, end);
        return {
            ...token('T', end),
            minute,
            half: name ? (/^(?:a$|ma|mo|mid|median)/.test(name) ? 'a' : 'p') : undefined,
        };
    }
    // Behind a short word a period cuts it short: `Mon.`
    const [word = ''] = match(/[a-z]+(?:(?<=\b[a-z]{1,4})\.)?/y) ?? [];
    const days = daysOf(word.replace('.', ''), plain);
    if (days.length > 0)
        return token('D', start + word.length, days);
    throw new Misread(start, start + (match(/[^\s,;]+/y)?.[0].length ?? 1));
}
/** The days a word names: a name, letters as in `MWF` (MT is a time zone), or one letter where the others leave no doubt. */
function daysOf(word, plain) {
    const name = word.replace(/s$/, '');
    const day = indexOfName(DAYS, name);
    if (name.length > 1 && day >= 0)
        return [day];
    const spanish = /\b[lvj]\b/.test(plain);
    const letters = spanish ? 'dl--jvs' : /\bth/.test(plain) ? '-mtw-f-' : '-m-w-f-';
    if (word.length === 1)
        return letters.includes(word) ? [letters.indexOf(word)] : [];
    const row = /^(?!mt$)m?t?w?(?:th)?f?$/.test(word) ? word.matchAll(/th|./g) : [];
    return [...row].map(([letter]) => ['m', 't', 'w', 'th', 'f'].indexOf(letter) + 1);
}
const DAYS_LISTED = 'D(?:-D)?(?:,{0,2}D(?:-D)?)*';
const TIMES = '(?:T-T|A)(?:[,.]*(?:T-T|A))*';
/** Rules as patterns of kinds: days with their times or times with their days, and breaks; else one token. */
const RULE = new RegExp(`(?:${DAYS_LISTED}(?:[,.]*-?(?:${TIMES}|X(?!L?T)|T))?|(?:${TIMES}|X)[,.]*${DAYS_LISTED}|A)` +
    `(?:[,.]*[XL]{1,2}T-TL?(?:[,.]*${TIMES}(?![,.]*[TAD]))?)*|[XL]{0,2}T-T|[^]`, 'g');
/** The week that the tokens tell of. */
function weekOf(plain, tokens) {
    const week = [];
    let named = []; // the days since the last semicolon
    const clock24 = tokens.some(({ kind, half, minute, start }) => kind === 'T' && !half && (minute >= NOON + 60 || plain[start] === '0'));
    for (const { 0: found, index } of kindsOf(tokens).matchAll(RULE)) {
        if (found === ';')
            named = [];
        if (/^[;,.]$/.test(found))
            continue;
        const rule = tokens.slice(index, index + found.length);
        const days = daysIn(rule);
        if (days.length === 0)
            throw misreadAt(rule);
        const openings = openingsIn(plain, rule, clock24);
        for (const day of days) {
            const before = week[day];
            // Closed, and then open after all: one of them is a slip. On holidays nobody is open.
            if (openings.length > 0 && (before?.length === 0 || day === HOLIDAYS))
                throw misreadAt(rule.some(({ kind }) => kind === 'D') ? rule.filter(({ kind }) => kind === 'D') : rule);
            const both = [...(before ?? []), ...openings].sort((a, b) => a[0] - b[0]);
            week[day] = named.includes(day) && openings.length > 0 && apart(both) ? both : openings;
        }
        named.push(...days);
    }
    if (plain && week.every((_, day) => day === HOLIDAYS))
        throw new Misread(0, plain.length);
    return EVERY_DAY.map((day) => week[day] ?? []);
}
const misreadAt = (part) => new Misread(part[0]?.start ?? 0, part.at(-1)?.end ?? 0);
/** The days that a rule is for. */
function daysIn(rule) {
    const listed = rule.flatMap(({ kind, days }, at) => {
        const row = rule.slice(at - 1, at + 2);
        if (kindsOf(row) !== 'D-D')
            return kind === 'D' ? days : [];
        const [from = 0, to = 0, more] = row.flatMap((token) => token.days);
        if (more !== undefined || from === to || Math.max(from, to) === HOLIDAYS)
            throw misreadAt(row);
        return EVERY_DAY.slice(1, (to - from + 7) % 7).map((day) => (from + day) % 7);
    });
    return listed.length > 0 ? listed : (rule[0]?.days ?? []); // 24/7
}
/** The openings that a rule tells of, in order, its breaks taken out. */
function openingsIn(plain, rule, clock24) {
    let openings = [];
    let at = -1; // not entries(): old libraries put a list of their own in its place
    for (const { kind, start, end } of rule) {
        at++;
        const row = rule.slice(at - 1, at + 2);
        const around = kindsOf(row);
        // Also a dash between days and their times: Mon to Fri - 8am to 5pm.
        if (/D-[TAX]/.test(around) && plain[start - 1] !== ' ')
            throw new Misread(start, end);
        if (kind !== 'A' && around !== 'T-T')
            continue;
        const [from, , to] = row;
        const lunch = /[XL]/.test(rule[at - 2]?.kind ?? '');
        const opening = kind === 'A' ? ALL_DAY : openingOf(from, to, clock24, lunch);
        const changed = lunch ? without(openings, opening) : [...openings, opening].sort((a, b) => a[0] - b[0]);
        if (changed.length === 0 || !apart(changed))
            throw misreadAt(lunch ? row : rule.filter(({ kind: other }) => /[TA]/.test(other)));
        openings = changed;
    }
    if (openings.length > 0 || rule.some(({ kind }) => kind === 'X'))
        return openings;
    const [first, last] = [rule[0], rule.at(-1)];
    if (/^(?:(?:mo|tu|we|th|fr|sa|su)(?:[ ,-]+|$))+$/.test(plain.slice(first.start, last.end)))
        return [ALL_DAY];
    const times = rule.filter(({ kind }) => kind === 'T');
    throw misreadAt(times.length > 0 ? times : rule);
}
const kindsOf = (tokens) => tokens.map(({ kind }) => kind).join('');
/** Openings with a break taken out; as they were where it is between them, none where it does not fit. */
function without(openings, lunch) {
    if (apart([...openings, lunch]))
        return openings;
    const [from, to] = lunch;
    const whole = openings.find(([opens, closes]) => opens < from && to < closes);
    if (!whole)
        return [];
    return openings.flatMap((opening) => opening === whole
        ? [
            [opening[0], from],
            [to, opening[1]],
        ]
        : [opening]);
}
/** Whether no opening reaches into another. */
const apart = (openings) => openings.every(([from, to], index) => openings.every(([otherFrom, otherTo], other) => other === index || to <= otherFrom || otherTo <= from));
/** The minutes of the day that a time may mean: two where the half of the day is not written. */
function meaningsOf({ minute, half }) {
    const [am, pm] = [minute % NOON, (minute % NOON) + NOON];
    const onDial = minute >= 60 && minute < NOON + 60;
    if (half)
        return onDial ? [half === 'a' ? am : pm] : [];
    return onDial ? [am, pm] : [minute];
}
/** An opening, where its times can mean only one. */
function openingOf(from, to, clock24, lunch) {
    let all = meaningsOf(from).flatMap((start) => meaningsOf(to).map((end) => [start, end]));
    if (!from.half || !to.half) {
        // 1-5pm starts after noon, 8-5pm in the morning; 7-8pm may be either.
        all = all.filter(([start, end]) => start < end);
        if (all.length > 1)
            all = all.filter(([start]) => start >= EARLY);
    }
    if (!from.half && !to.half && !lunch) {
        // Without am or pm: a 24-hour clock, or a morning that ends at noon; nothing in the small hours.
        const { minute: start } = from;
        const { minute: end } = to;
        const clear = clock24
            ? end > start
                ? start < 60 || start >= EARLY || end >= NOON + 60
                : end === 0 || start >= NOON + 60
            : start >= EARLY && start < end && end >= NOON;
        all = clear ? [[start, end]] : [];
    }
    const [start, written] = all[0] ?? [DAY, 0];
    const end = written === DAY - 1 ? DAY : written; // 11:59 pm
    const closes = end > start ? end : end + DAY;
    if (all.length !== 1 || start >= DAY || (closes > DAY && closes - start > LONGEST_NIGHT))
        throw new Misread(from.start, to.end);
    return [start, closes];
}

export { readHours };
