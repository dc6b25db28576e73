import { readHours } from './opening-hours.js';

const EN = {
    days: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(','),
    every: 'Every day',
    to: ' to ',
    from: '',
    and: ' and ',
    am: ' AM',
    pm: ' PM',
    noon: 'noon',
    midnight: 'midnight',
    allDay: '24 hours',
    next: ' the next day',
    never: 'Closed every day',
};
const ES = {
    days: 'domingo,lunes,martes,miércoles,jueves,viernes,sábado'.split(','),
    every: 'Todos los días',
    to: ' a ',
    from: 'de ',
    and: ' y ',
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
    const groups = dayGroups(week).map(({ runs, openings }) => {
        const days = runs.flatMap(([first, last]) => {
            const [one = '', other = ''] = [words.days[first], words.days[last]];
            const length = (last - first + 7) % 7;
            return length === 0 ? [one] : length === 1 ? [one, other] : [one + words.to + other];
        });
        const every = runs.some(([first, last]) => (last - first + 7) % 7 === 6);
        return `${every ? words.every : joined(days, words.and)}, ${joined(openings.map((opening) => hoursIn(opening, words)), words.and)}`;
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
    return `${Math.floor(minute / 60) % 12 || 12}${minutes}${minute < 720 ? words.am : words.pm}`;
}
const joined = (parts, and) => [...(parts.length > 2 ? [parts.slice(0, -1).join(', ')] : parts.slice(0, -1)), ...parts.slice(-1)].join(and);

export { dayGroups, explainHours };
