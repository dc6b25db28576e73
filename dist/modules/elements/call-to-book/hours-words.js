const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** So long before it closes a clinic counts the minutes, ms. */
const CLOSING = 30 * MINUTE;
/** Keeps the place of a status that is still to be found out. */
const PENDING = { open: undefined, text: '', time: '', opens: undefined };
/**
 * What the hour means for who wants to call, in the language shown: `Closes in 20 minutes`, `Closed for lunch, back at
 * 1:00 PM`. Times are those of the clinic; their zone is said where the visitor's clock shows another time.
 * @param now epoch ms
 */
function hoursInWords(clock, timeZone, now, language) {
    const state = clock.state(now);
    const midnight = nextMidnight(clock, now);
    if (!state)
        return { status: undefined, until: midnight };
    const { open, next } = state;
    const left = open && next ? next - now : Infinity;
    if (left <= CLOSING) {
        const text = language.term('book.closing', Math.ceil(left / MINUTE));
        return { status: { ...PENDING, open, text }, until: now + (left % MINUTE || MINUTE) };
    }
    const { time, day } = next ? timeInWords(next, clock, timeZone, now, language) : { time: '', day: '' };
    return {
        status: {
            open,
            text: sentence(state, time, day, language),
            time,
            opens: open || !time ? undefined : day,
        },
        until: Math.min((next ?? Infinity) - (open ? CLOSING : 0), midnight),
    };
}
function sentence(state, time, day, language) {
    const { open, lunch, closedDay } = state;
    if (open)
        return language.term('book.open', time, day);
    if (lunch && time)
        return language.term('book.lunch', time);
    return closedDay ? language.term('book.holiday', closedDay) : language.term('book.closed', time, day);
}
/** A time as people say it, and its day where that is not today. */
function timeInWords(at, { wall }, timeZone, now, language) {
    const written = (options) => language.date(new Date(at), { ...options, timeZone }).replace(/\s/g, '\xa0');
    const days = Math.floor(wall(at) / DAY) - Math.floor(wall(now) / DAY);
    const elsewhere = wall(at) !== at - new Date(at).getTimezoneOffset() * MINUTE;
    const far = days > 6 && { month: 'long', day: 'numeric' };
    return {
        time: written({ hour: 'numeric', minute: '2-digit', ...(elsewhere && { timeZoneName: 'short' }) }),
        day: days > 1 ? written({ weekday: 'long', ...far }) : days ? language.term('book.tomorrow') : '',
    };
}
/** The next midnight on the clinic's wall, also where clocks change before it. */
function nextMidnight({ wall }, now) {
    const shown = wall(now) + (now % MINUTE);
    const midnight = (Math.floor(shown / DAY) + 1) * DAY;
    const guess = now + midnight - shown;
    return guess + midnight - wall(guess);
}

export { PENDING, hoursInWords };
