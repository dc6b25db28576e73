const MINUTE = 60_000;
const DAY = 1440;
/** How far ahead a change is looked for: closed over the holidays, and a little more. In minutes. */
const SEARCH = 15 * DAY;
/**
 * A clock that knows the clinic's hours. Where clocks change, the hours are what the clock on the wall shows: a time
 * that comes twice counts twice, and one that is skipped never comes.
 * @param timeZone an IANA name; throws RangeError where it is not one
 * @param closedOn dates the clinic is closed on, `2026-12-25` or each year `12-25`: nothing that starts then is open
 */
function clinicClock(week, timeZone, closedOn = []) {
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
    // Today's openings, and those of yesterday that run past midnight.
    const openAt = (minute) => [0, DAY].some((back) => {
        const day = Math.floor((minute - back) / DAY);
        const time = minute - day * DAY;
        return (week[(day + 4) % 7]?.some(([from, to]) => from <= time && time < to) && // 1 January 1970 was a Thursday
            !closedOn.some((date) => new Date(day * DAY * MINUTE).toISOString().slice(0, 10).endsWith(date)));
    });
    // Times of day at which anything may change.
    const edges = [0, ...week.flat(2)];
    const isOpen = (at) => openAt(wall(at) / MINUTE);
    return {
        wall,
        isOpen,
        nextChange(at) {
            const open = isOpen(at);
            const start = Math.floor(at / MINUTE);
            for (let time = start; time < start + SEARCH;) {
                const minute = wall(time * MINUTE) / MINUTE;
                if (openAt(minute) !== open)
                    return time * MINUTE;
                let step = Math.min(...edges.map((edge) => DAY - ((minute - edge) % DAY)));
                // Clocks change on the way, at a full quarter of an hour: no further than that in one step.
                if (wall((time + step) * MINUTE) / MINUTE !== minute + step)
                    step = Math.min(step, 15 - (time % 15));
                time += step;
            }
            return undefined;
        },
    };
}

export { clinicClock };
