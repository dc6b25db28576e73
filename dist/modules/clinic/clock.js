import { isIn } from './closed-days.js';

const MINUTE = 60_000;
const DAY = 1440;
/** How far ahead a change is looked for: closed over the holidays, and a little more. In minutes. */
const SEARCH = 15 * DAY;
/** A break of at most two hours that starts about noon is lunch. In minutes. */
const LUNCH = { longest: 120, earliest: 630, latest: 900 };
/**
 * A clock that knows the clinic's hours. Where clocks change, the hours are what the clock on the wall shows: a time
 * that comes twice counts twice, and one that is skipped never comes.
 * @param timeZone an IANA name; throws RangeError where it is not one
 * @param days nothing that starts on a closed day is open; what ran past midnight from the day before is
 */
function clinicClock(week, timeZone, { closed, doubtful } = { closed: [], doubtful: [] }) {
    const format = new Intl.DateTimeFormat('en', {
        timeZone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        hourCycle: 'h23',
    });
    const wall = (at) => {
        const shown = format.formatToParts(at).map(({ type, value }) => [type, Number(value)]);
        const { year = 0, month = 0, day, hour, minute } = Object.fromEntries(shown);
        return Date.UTC(year, month - 1, day, hour, minute);
    };
    // Days and minutes are counted on the wall, from 1 January 1970, a Thursday.
    const dateOf = (day) => new Date(day * DAY * MINUTE).toISOString().slice(0, 10);
    const hoursOf = (day) => week[(day + 4) % 7] ?? [];
    const closedOn = (day) => closed.find((row) => isIn(row, dateOf(day)))?.name;
    // Today's openings, and those of yesterday that run past midnight.
    const openAt = (minute) => [0, DAY].some((back) => {
        const day = Math.floor((minute - back) / DAY);
        const time = minute - day * DAY;
        return hoursOf(day).some(([from, to]) => from <= time && time < to) && closedOn(day) === undefined;
    });
    // In doubt is a day that an entry may mean, and the night after it as far as its hours run.
    const inDoubt = (minute) => doubtful.length > 0 &&
        [0, DAY].some((back) => {
            const day = Math.floor((minute - back) / DAY);
            const touched = !back || hoursOf(day).some(([, to]) => minute - day * DAY < to);
            return touched && doubtful.some((row) => isIn(row, dateOf(day)));
        });
    // Times of day at which anything may change.
    const edges = [0, ...week.flat(2)];
    const isOpen = (at) => openAt(wall(at) / MINUTE);
    const nextChange = (at) => {
        const open = isOpen(at);
        const start = Math.floor(at / MINUTE);
        for (let time = start; time < start + SEARCH;) {
            const minute = wall(time * MINUTE) / MINUTE;
            if (inDoubt(minute))
                return undefined;
            if (openAt(minute) !== open)
                return time * MINUTE;
            let step = Math.min(...edges.map((edge) => DAY - ((minute - edge) % DAY)));
            // Clocks change on the way, at a full quarter of an hour: no further than that in one step.
            if (wall((time + step) * MINUTE) / MINUTE !== minute + step)
                step = Math.min(step, 15 - (time % 15));
            time += step;
        }
        return undefined;
    };
    return {
        wall,
        isOpen,
        nextChange,
        state(at) {
            const minute = wall(at) / MINUTE;
            if (inDoubt(minute))
                return undefined;
            const open = openAt(minute);
            const day = Math.floor(minute / DAY);
            const time = minute - day * DAY;
            const ended = Math.max(...hoursOf(day).map(([, to]) => (to <= time ? to : -1)), -1);
            const resumes = Math.min(...hoursOf(day).map(([from]) => (from > time ? from : Infinity)), Infinity);
            const closedDay = closedOn(day);
            return {
                open,
                next: nextChange(at),
                closedDay,
                lunch: !open &&
                    closedDay === undefined &&
                    ended >= LUNCH.earliest &&
                    ended <= LUNCH.latest &&
                    resumes - ended <= LUNCH.longest,
            };
        },
    };
}

export { clinicClock };
