import { readClosedDays, closedEntries } from '../../clinic/closed-days.js';
import { readHours } from '../../clinic/opening-hours.js';
import { parsePhone } from '../../clinic/phone.js';
import { readZone } from '../../clinic/time-zone.js';
import { oneOf, list, trimmed, attribute, NotUnderstood } from '../../lib/attributes.js';

/** Text that passes a test; the test may throw. Empty by default. */
const checked = (allowed, fallback, test) => attribute(allowed, fallback, (raw) => {
    const text = trimmed(raw);
    return text === '' ? fallback : text && test(text) ? text : undefined;
});
/** Throws what is wrong with a text. */
const understood = (problem) => {
    if (problem)
        throw new NotUnderstood(problem);
    return true;
};
const hours = checked('hours like mo-fr 08:00-17:00', '', (text) => understood(readHours(text).problem));
/** Whether a browser knows the zone is found out where the clock is read: asking costs more than drawing the card. */
const zone = checked('a zone like America/New_York', '', (name) => /^(?:utc$|[a-z_]+\/)/i.test(name) || understood(readZone(name).problem));
/** Entries that cannot be read are kept: of a day that one of them could mean nothing is said. */
const closedOn = {
    ...list,
    allowed: 'dates like 2026-12-25 or 12-25',
    read(raw) {
        const { value, valid } = list.read(raw);
        const text = trimmed(raw) ?? value.join(';'); // as written: a date may hold a comma
        const { problem } = readClosedDays(text);
        return { value: closedEntries(text), valid: valid && !problem, problem };
    },
};
const now = checked('a time', '', Date.parse);
const placement = oneOf(['inline', 'bottom', 'top'], 'inline');
const hideOn = oneOf(['none', 'phone', 'desktop'], 'none');
const remember = checked('none, session or days:7', 'none', (word) => /^(none|session|days:\d{1,3})$/.test(word));
const selectors = checked('CSS selectors', '', (text) => {
    document.createDocumentFragment().querySelector(text);
    return true;
});
/** A number that takes text messages, with its country: an `sms:` link has no other form. */
const textNumber = checked('a phone number like (702) 430-7661', '', smsLink);
/** Where on earth the clinic stands. */
const geo = checked('latitude and longitude like 36.17,-115.14', '', (text) => {
    const [latitude = NaN, longitude = NaN, ...more] = text
        .split(',')
        .map((part) => Number(part.trim() || NaN));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0;
});
/** The address of a text message to a number, without words of ours; undefined where its country is not known. */
function smsLink(number) {
    const [, international] = /^tel:(\+\d+)/.exec(parsePhone(number)?.href ?? '') ?? [];
    return international && `sms:${international}`;
}

export { closedOn, geo, hideOn, hours, now, placement, remember, selectors, smsLink, textNumber, zone };
