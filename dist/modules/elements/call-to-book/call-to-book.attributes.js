import { readClosedDays, closedEntries } from '../../clinic/closed-days.js';
import { readHours } from '../../clinic/opening-hours.js';
import { readZone } from '../../clinic/time-zone.js';
import { oneOf, list, attribute, trimmed } from '../../lib/attributes.js';

/** Text that passes a test; the test may throw. Empty by default. */
const checked = (allowed, fallback, test) => attribute(allowed, fallback, (raw) => {
    const text = trimmed(raw);
    return text === '' ? fallback : text && test(text) ? text : undefined;
});
/** Throws what is wrong with a text. */
const throwIf = (problem) => {
    if (problem)
        throw new Error(problem);
    return true;
};
const hours = checked('hours like mo-fr 08:00-17:00', '', (text) => throwIf(readHours(text).problem));
const knownZone = checked('a zone like America/New_York', '', (text) => throwIf(readZone(text).problem));
/** Entries that cannot be read are kept: of a day that one of them could mean nothing is said. */
const closedOn = {
    ...list,
    allowed: 'dates like 2026-12-25 or 12-25',
    read(raw) {
        const text = list.read(raw).value.join(Array.isArray(raw) ? ';' : ',');
        return { value: closedEntries(text), valid: list.read(raw).valid && !readClosedDays(text).problem };
    },
};
const now = checked('a time', '', Date.parse);
const placement = oneOf(['inline', 'bottom', 'top'], 'inline');
const remember = checked('none, session or days:7', 'none', (word) => /^(none|session|days:\d{1,3})$/.test(word));
const selectors = checked('CSS selectors', '', (text) => {
    document.createDocumentFragment().querySelector(text);
    return true;
});

export { closedOn, hours, knownZone, now, placement, remember, selectors };
