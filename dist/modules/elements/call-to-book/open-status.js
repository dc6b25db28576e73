import { clinicClock } from '../../clinic/clock.js';
import { readClosedDays } from '../../clinic/closed-days.js';
import { readHours } from '../../clinic/opening-hours.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/**
 * Keeps an element's word on whether the clinic is open true to the minute, also after the computer has slept.
 * @returns reads the status of this moment; undefined where hours or zone are not known, or the day is in doubt
 */
function openStatus(host, language) {
    const look = () => host.requestUpdate();
    let wait = 0;
    let timer;
    host.addController({
        hostConnected() {
            host.ownerDocument.addEventListener('visibilitychange', look);
        },
        hostUpdated() {
            clearTimeout(timer);
            if (wait && host.isConnected)
                timer = setTimeout(look, wait);
        },
        hostDisconnected() {
            clearTimeout(timer);
            host.ownerDocument.removeEventListener('visibilitychange', look);
        },
    });
    return () => {
        const { hours, timeZone, closedOn, now } = host;
        const week = timeZone && hours ? readHours(hours).week : undefined;
        wait = 0;
        if (!week)
            return undefined;
        const at = now ? Date.parse(now) : Date.now();
        const { state, wall } = clinicClock(week, timeZone, readClosedDays(closedOn.join(';')));
        const { open, next } = state(at) ?? {};
        // Long timers stand still while a computer sleeps: look at the clock at least once a minute.
        wait = Math.min(MINUTE, (next ?? Infinity) - at);
        if (open === undefined)
            return undefined;
        const date = (options) => next ? language.date(new Date(next), { ...options, timeZone }).replace(/\s/g, '\xa0') : '';
        const days = next ? Math.floor(wall(next) / DAY) - Math.floor(wall(at) / DAY) : 0;
        const elsewhere = next && wall(next) !== next - new Date(next).getTimezoneOffset() * MINUTE;
        const time = date({ hour: 'numeric', minute: '2-digit', ...(elsewhere && { timeZoneName: 'short' }) });
        const day = days && date({ weekday: 'long', ...(days > 6 && { month: 'long', day: 'numeric' }) });
        return { open, text: language.term(open ? 'book.open' : 'book.closed', time, day || '') };
    };
}

export { openStatus };
