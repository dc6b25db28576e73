import { DAYS } from './calendar.js';
import { readHours } from './opening-hours.js';

const EN = {
    locale: 'en-GB', // writes no comma before "and"
    every: 'Every day',
    to: ' to ',
    from: '',
    am: ' AM',
    pm: ' PM',
    noon: 'noon',
    midnight: 'midnight',
    allDay: '24 hours',
    next: ' the next day',
    never: 'Closed every day',
};
const ES = {
    locale: 'es',
    every: 'Todos los días',
    to: ' a ',
    from: 'de ',
    am: ' a.m.',
    pm: ' p.m.',
    noon: 'mediodía',
    midnight: 'medianoche',
    allDay: 'las 24 horas',
    next: ' del día siguiente',
    never: 'Cerrado todos los días',
};
/** A week as people write it: days with the same hours together; closed days are left out. */
function dayGroups(week) {
    const groups = [];
    for (const day of [1, 2, 3, 4, 5, 6, 0]) {
        const openings = week[day] ?? [];
        if (openings.length === 0)
            continue;
        const group = groups.find((other) => String(other.openings) === String(openings));
        const run = group?.runs.at(-1);
        if (run && (run[1] + 1) % 7 === day)
            run[1] = day;
        else if (group)
            group.runs.push([day, day]);
        else
            groups.push({ runs: [[day, day]], openings });
    }
    return groups;
}
/**
 * Says in words what was understood of opening hours: `Monday to Friday, 8 AM to 5 PM; Saturday, 9 AM to noon`.
 * @param text opening hours as `hours` takes them
 * @param lang a language tag; Spanish where it starts with `es`, else English
 * @returns undefined where the text is empty or not understood
 */
function explainHours(text, lang = 'en') {
    const { week } = readHours(text);
    if (!week || !text.trim())
        return undefined;
    const words = /^es\b/i.test(lang) ? ES : EN;
    const list = new Intl.ListFormat(words.locale);
    const nameOf = (day) => DAYS[day]?.split(' ')[words === ES ? 1 : 0] ?? '';
    const groups = dayGroups(week).map(({ runs, openings }) => {
        const days = runs.flatMap(([first, last]) => {
            const length = (last - first + 7) % 7;
            if (length === 6)
                return words.every;
            return length < 2 ? [...new Set([first, last])].map(nameOf) : nameOf(first) + words.to + nameOf(last);
        });
        return `${list.format(days)}, ${list.format(openings.map((opening) => hoursIn(opening, words)))}`;
    });
    const said = groups.join('; ') || words.never;
    return said.charAt(0).toUpperCase() + said.slice(1);
}
function hoursIn([from, to], words) {
    if (from === 0 && to === 1440)
        return words.allDay;
    return (words.from + timeIn(from, words) + words.to + timeIn(to % 1440, words) + (to > 1440 ? words.next : ''));
}
function timeIn(minute, words) {
    if (minute % 720 === 0)
        return minute ? words.noon : words.midnight;
    const minutes = minute % 60 ? `:${String(minute % 60).padStart(2, '0')}` : '';
    return (Math.floor(minute / 60) % 12 || 12) + minutes + (minute < 720 ? words.am : words.pm);
}

export { dayGroups, explainHours };
