import { writing } from './writing.js';

const NOON = 720; // minutes
const DAY = 1440;
const ALL_DAY = [[0, DAY]];
const LONGEST = 1000; // characters; nobody's hours are longer
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
/** What the text may be made of, lower case and without accents, tried in this order. */
const GRAMMAR = [
    ['line', '[\\n.]'],
    ['stop', ';'],
    ['to', '-|(?:to|al?|thru|through|until|till?|hasta)\\b'],
    ['all', '24 ?[/x-] ?7\\b', EVERY_DAY],
    ['all', '24 ?h(?:(?:ou)?rs?|oras?)?\\b\\.?(?: (?:a|per|al) d(?:ay|ia))?|all day|todo el dia'],
    [
        'days',
        '(?:daily|(?:every|each) ?day|(?:7|seven) days(?: a week)?|all week|diario|diariamente|todos los dias|7 dias(?: (?:a|de) la semana)?)\\b',
        EVERY_DAY,
    ],
    [
        'days',
        '(?:week ?days?|(?:work|business) ?days|entre semana|dias? (?:habil(?:es)?|laborables?))\\b',
        [1, 2, 3, 4, 5],
    ],
    ['days', '(?:weekends?|fin(?:es)? de semana)\\b', [6, 0]],
    [
        'days',
        '(?:(?:(?:public|major|federal|bank|legal|all) )*holidays?|(?:dias? )?(?:festivos?|feriados?)|ph)\\b',
        [],
    ],
    ['closed', '(?:closed|off|cerrad[oa]s?|cerramos)\\b'],
    ['lunch', '(?:lunch(?: ?(?:break|time))?|almuerzo|almorzar|comida|comer)\\b'],
    ['and', '[,&/+|\u2022\u00b7]|(?:and|y)\\b'],
    [
        'filler',
        '(?:we are|open|opens|(?:office|business|clinic)? ?hours?|from|at|on|for|del?|desde|atencion|las?|los|el|para|horario|abiert[oa]s?|abrimos)\\b|[:()[\\]=]',
    ],
];
const PATTERNS = GRAMMAR.map(([kind, pattern, days = []]) => ({
    kind,
    days,
    pattern: new RegExp(pattern, 'y'),
}));
/** `8`, `8:30`, `0830`, `8h30`, and the half of the day: `am`, `p.m.`, `a`, `de la tarde`, `in the morning`, `noon`. */
const TIME = /(?:(\d{1,2})(?:[:.h](\d\d)|(?<=\d\d)(\d\d))?(?![\d:]|st|nd|rd|th)(?: ?h(?:rs?|oras)?\b\.?)?(?:([ap])(?:\.? ?m\b\.?|\b)| ([ap])\.? ?m\b\.?| ?(?:(?:de la|in the|at|del?) )?(manana|morning|tarde|afternoon|evening|noche|night|dia|mediodia|noon|midnight|medianoche|(?<=12(?::00)? )m(?! ?[-,/&] ?[a-z]))\b)?|(noon|mediodia|midnight|medianoche)\b)/y;
/** Names of the days, Sunday first: two letters or more of one are that day. */
const NAMES = 'sundays domingos,mondays lunes,tuesdays martes,wednesdays weds miercoles,thursdays jueves,fridays viernes,saturdays sabados'
    .split(',')
    .map((names) => names.split(' '));
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
        if (plain.charAt(start) === ' ') {
            start += 1;
            continue;
        }
        const token = tokenAt(plain, start);
        if (token.kind !== 'filler')
            tokens.push(token);
        start = token.end;
    }
    return tokens;
}
function tokenAt(plain, start) {
    const none = { start, days: [], minute: 0, half: undefined };
    const match = (pattern) => {
        pattern.lastIndex = start;
        return pattern.exec(plain);
    };
    for (const { kind, pattern, days } of PATTERNS) {
        if (match(pattern))
            return { ...none, kind, days, end: pattern.lastIndex };
    }
    const [time, hour = '12', minute1, minute2 = '0', half1, half2 = half1, words, name = words] = match(TIME) ?? [];
    if (time) {
        const minute = Number(hour) * 60 + Number(minute1 ?? minute2);
        const end = start + time.length;
        if (minute > DAY || Number(minute1 ?? minute2) > 59)
            throw new Misread(start, end);
        const noon = Math.floor(minute / 60) === 12;
        const morning = name && (/^(?:man|mor|midn|median)/.test(name) || (noon && /^n[io](?:gh|ch)/.test(name)));
        return {
            ...none,
            kind: 'time',
            minute,
            half: half2 ? half2 : (name && (morning ? 'a' : 'p')) || undefined,
            end,
        };
    }
    const [word = ''] = match(/[a-z]+(?:(?<=\b(?:[a-z]{1,4}|thurs))\.)?/y) ?? [];
    const days = daysOf(word.replace('.', ''), plain);
    if (days)
        return { ...none, kind: 'days', days, end: start + word.length };
    throw new Misread(start, start + (match(/[^\s,;]+/y)?.[0].length ?? 1));
}
/** The days a word names: a name, letters as in `MWF`, or one letter where the others leave no doubt. */
function daysOf(word, plain) {
    const day = NAMES.findIndex((names) => word.length > 1 && names.some((name) => name.startsWith(word)));
    if (day >= 0)
        return [day];
    const spanish = /\b[lvj]\b/.test(plain);
    const letters = spanish ? 'dl--jvs' : /\bth/.test(plain) ? '-mtw-f-' : '-m-w-f-';
    if (word.length === 1)
        return letters.includes(word) ? [letters.indexOf(word)] : undefined;
    const [all, ...parts] = /^(m)?(tu?(?!h))?(w)?(th)?(f)?$/.exec(word) ?? [];
    return all ? parts.flatMap((part, index) => (part ? [index + 1] : [])) : undefined;
}
/** The week that the tokens tell of. */
function weekOf(plain, tokens) {
    const week = EVERY_DAY.map(() => []);
    /** In which part between semicolons a day was named last. */
    const named = [];
    const clock24 = tokens.some(({ kind, half, minute, start }) => kind === 'time' && !half && (minute >= NOON + 60 || plain[start] === '0'));
    let at = 0;
    let part = 0;
    let days; // named, their times yet to come
    let times; // written, their days yet to come
    let last; // of the rule before
    let timesFirst = false;
    const misread = ({ start, end }) => new Misread(start, end);
    const is = (index, ...kinds) => kinds.includes(tokens[index]?.kind);
    const skip = (index) => (is(index, 'and', 'line') ? skip(index + 1) : index);
    const apply = (group, openings) => {
        if (group.holidays && openings.length > 0)
            throw misread(group);
        for (const day of group.days) {
            const before = named[day] === undefined ? undefined : (week[day] ?? []);
            // Closed, and then open after all: one of them is a slip.
            if (before?.length === 0 && openings.length > 0)
                throw misread(group);
            const more = named[day] === part && before && openings.length > 0 && apart([...before, ...openings]);
            week[day] = [...(more ? before : []), ...openings].sort((a, b) => a[0] - b[0]);
            named[day] = part;
        }
        last = group;
        days = undefined;
        times = undefined;
    };
    const flush = () => {
        if (times)
            throw misread(times);
        if (!days)
            return;
        if (!/^[a-z]{2}(?:[ ,-]+[a-z]{2})*$/.test(plain.slice(days.start, days.end)))
            throw misread(days);
        apply(days, ALL_DAY);
    };
    const readDays = () => {
        const all = [];
        const first = tokens[at];
        let token;
        let holidays = false;
        for (;;) {
            token = tokens[at];
            const [from = NaN] = token.days;
            holidays ||= token.days.length === 0;
            if (is(at + 1, 'to') && is(at + 2, 'days')) {
                const begin = token;
                token = tokens[at + 2];
                const more = ((token.days[0] ?? NaN) - from + 7) % 7;
                if (begin.days.length !== 1 || token.days.length !== 1 || !more)
                    throw new Misread(begin.start, token.end);
                for (let day = from; day <= from + more; day++)
                    all.push(day % 7);
                at += 2;
            }
            else
                all.push(...token.days);
            at += 1;
            const next = is(at, 'and') ? at + (is(at + 1, 'and') ? 2 : 1) : at; // "Mon, Tue, and Wed"
            if (!is(next, 'days'))
                return { start: first.start, end: token.end, days: all, holidays };
            at = next;
        }
    };
    const readTimes = (lunch = false) => {
        const { start } = tokens[at];
        const openings = [];
        let end = start;
        while (is(at, 'time', 'all')) {
            const from = tokens[at];
            const to = tokens[at + 2];
            if (from.kind === 'all')
                openings.push(...ALL_DAY);
            else if (!is(at + 1, 'to') || to?.kind !== 'time')
                throw misread(from);
            else {
                const opening = openingOf(from, to, clock24, lunch);
                if (!opening)
                    throw new Misread(from.start, to.end);
                openings.push(opening);
                at += 2;
            }
            end = tokens[at].end;
            at += 1;
            if (is(skip(at), 'time', 'all') && !lunch)
                at = skip(at);
        }
        if (!apart(openings))
            throw new Misread(start, end);
        return { start, end, openings };
    };
    /** Takes a lunch break out of the rule before. */
    const readBreak = () => {
        const { start, end, openings } = readTimes(true);
        const [from = 0, to = 0] = openings[0] ?? [];
        if (!last || days || times)
            throw new Misread(start, end);
        for (const day of last.days) {
            week[day] = (week[day] ?? []).flatMap((opening) => {
                const [opens, closes] = opening;
                if (closes <= from || to <= opens)
                    return [opening];
                if (from <= opens || closes <= to)
                    throw new Misread(start, end);
                return [
                    [opens, from],
                    [to, closes],
                ];
            });
        }
        if (is(at, 'lunch'))
            at += 1;
    };
    while (at < tokens.length) {
        const token = tokens[at];
        // Also a dash between days and their times: Mon to Fri - 8am to 5pm.
        const dash = plain.slice(token.start - 1, token.end) === ' -' && days && is(at + 1, 'time', 'closed');
        if (is(at, 'and', 'line') || dash)
            at += 1;
        else if (is(at, 'stop')) {
            flush();
            part += 1;
            last = undefined;
            timesFirst = false;
            at += 1;
        }
        else if (is(at, 'days')) {
            const group = readDays();
            if (times)
                apply(group, times.openings);
            else {
                flush();
                days = group;
            }
        }
        else if (is(at, 'closed', 'lunch') && is(at + 1, 'time')) {
            at += 1;
            readBreak();
        }
        else if (is(at, 'closed') && is(at + 1, 'lunch'))
            at += 1;
        else if (is(at, 'closed')) {
            at += 1;
            if (days)
                apply(days, []);
            else if (times)
                throw misread(token);
            else
                times = { ...token, holidays: false, openings: [] };
        }
        else if (is(at, 'time', 'all')) {
            const { start, end, openings } = readTimes();
            if (days)
                apply(days, openings);
            else if (times)
                throw new Misread(start, end);
            else if (token.days.length > 0)
                apply({ ...token, holidays: false }, openings);
            else if (last && !timesFirst) {
                if (last.days.some((day) => !apart([...(week[day] ?? []), ...openings])))
                    throw new Misread(start, end);
                apply(last, openings);
            }
            else {
                timesFirst = true;
                times = { start, end, days: [], holidays: false, openings };
            }
        }
        else
            throw misread(token);
    }
    flush();
    if (plain.trim() && named.length === 0)
        throw new Misread(0, plain.length);
    return week;
}
/** Whether no opening reaches into another. */
const apart = (openings) => openings.every(([from, to], index) => openings.every(([otherFrom, otherTo], other) => other === index || to <= otherFrom || otherTo <= from));
/** An opening, where its times can mean only one. */
function openingOf(from, to, clock24, lunch) {
    const start = startOf(from, to, lunch);
    let end = endOf(from, to, lunch);
    if (start === undefined || end === undefined)
        return undefined;
    if (!from.half && !to.half && !lunch) {
        // Without am or pm: a 24-hour clock, or a morning that ends at noon; nothing in the small hours.
        if (end > start
            ? !(clock24 ? start < 60 || start >= 360 || end >= NOON + 60 : start >= 360 && end >= NOON)
            : end > 0 && start < NOON + 60)
            return undefined;
    }
    if (end === DAY - 1)
        end = DAY; // 11:59 pm
    if (end <= start)
        end += DAY;
    const length = end - start;
    return start >= DAY || (length === DAY && start > 0) || (end > DAY && length > 1080)
        ? undefined
        : [start, end];
}
/** The minute of the day for a time in a half of the day; undefined where the clock has none. */
const inHalf = ({ minute }, half) => minute >= 60 && minute < NOON + 60 ? (minute % NOON) + (half === 'p' ? NOON : 0) : undefined;
function startOf(from, to, lunch) {
    if (from.half)
        return inHalf(from, from.half);
    if (!to.half)
        return lunch ? midday(from) : from.minute;
    const end = inHalf(to, to.half) ?? 0;
    const [am = NaN, pm = NaN] = [inHalf(from, 'a'), inHalf(from, 'p')];
    // 1-5pm starts after noon, 8-5pm in the morning; 7-8pm may be either.
    const same = to.half === 'p' && pm < end;
    return same ? (from.minute % NOON < 360 || lunch ? pm : undefined) : am < end ? am : undefined;
}
function endOf(from, to, lunch) {
    if (to.half)
        return inHalf(to, to.half);
    if (!from.half)
        return lunch ? midday(to) : to.minute;
    if (to.minute >= NOON + 60)
        return to.minute;
    const start = inHalf(from, from.half) ?? 0;
    const pm = inHalf(to, 'p') ?? 0;
    // 8am-5 and 1pm-5 end after noon; 9am-11 may be either.
    return pm > start && (from.half === 'p' || to.minute % NOON <= start) ? pm : undefined;
}
/** A time about noon, as a lunch break has it: 12-1, 11:30-12:30. */
const midday = ({ minute }) => (minute < 360 ? minute + NOON : minute);

export { readHours };
