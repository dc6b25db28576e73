const DAYS = 'su,mo,tu,we,th,fr,sa,';
const ENTRY = /([a-z][a-z\s,-]*)([\d:\s,-]*)[;\s]*/g; // days, then the times of all of them
const TIMES = /^(\d?\d):([0-5]\d)-(\d?\d):([0-5]\d)$/;
/**
 * Reads opening hours: `mo-fr 08:00-12:00, 13:00-17:00; sa 09:00-12:00` or schema.org's `openingHours`
 * (`Mo-Fr 08:00-17:00`, `Mo,Tu,We 09:00-12:00`). Days are English, two letters or more; a day that is not named is
 * closed; a day without times is open all day, as schema.org has it. What ends before it starts runs past midnight.
 * @returns undefined where any part of the text is not understood
 */
function parseHours(text) {
    const week = [[], [], [], [], [], [], []];
    const rest = text
        .toLowerCase()
        .replace(/\s*[-–]\s*/g, '-')
        .replace(ENTRY, (_, days, times) => {
        const openings = words(times || '0:00-24:00').map(openingOf);
        for (const span of words(days)) {
            const [first = NaN, last = first, ...others] = span.split('-').map(dayOf);
            const more = (last - first + 7) % 7;
            if (!(more >= 0) || others.length > 0)
                return '?';
            for (let day = first; day <= first + more; day++)
                week[day % 7]?.push(...openings);
        }
        return openings.flat().every((minute) => minute >= 0) ? '' : '?';
    });
    return rest.trim() ? undefined : week;
}
const words = (text) => text.split(/[\s,]+/).filter(Boolean);
/** The number of a day; NaN where the word names none. */
function dayOf(word) {
    const day = DAYS.indexOf(`${word.slice(0, 2)},`) / 3;
    return day % 1 ? NaN : day;
}
/** Two minutes of the day; NaN where the word is not two times. */
function openingOf(word) {
    const [hour = NaN, minute = NaN, toHour = NaN, toMinute = NaN] = (TIMES.exec(word) ?? [])
        .slice(1)
        .map(Number);
    const from = hour * 60 + minute;
    const to = toHour * 60 + toMinute;
    return [from < 1440 ? from : NaN, to > 1440 ? NaN : to > from ? to : to + 1440];
}

export { parseHours };
