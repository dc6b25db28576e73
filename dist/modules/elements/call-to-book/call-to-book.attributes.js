import { oneOf, attribute, list, trimmed } from '../../lib/attributes.js';
import { parseHours } from './opening-hours.js';

/** Text that passes a test; the test may throw. Empty by default. */
const checked = (allowed, fallback, test) => attribute(allowed, fallback, (raw) => {
    const text = trimmed(raw);
    return text === '' ? fallback : text && test(text) ? text : undefined;
});
const hours = checked('hours like mo-fr 08:00-17:00', '', parseHours);
const knownZone = checked('a zone like America/New_York', '', (zone) => new Intl.DateTimeFormat('en', { timeZone: zone }));
const closedOn = attribute('dates like 2026-12-25 or 12-25', [], (raw) => {
    const dates = list.read(raw).value;
    return dates.every((date) => /^(\d{4}-)?\d\d-\d\d$/.test(date)) ? dates : undefined;
});
const now = checked('a time', '', Date.parse);
const placement = oneOf(['inline', 'bottom', 'top'], 'inline');
const remember = checked('none, session or days:7', 'none', (word) => /^(none|session|days:\d{1,3})$/.test(word));
const selectors = checked('CSS selectors', '', (text) => {
    document.createDocumentFragment().querySelector(text);
    return true;
});

export { closedOn, hours, knownZone, now, placement, remember, selectors };
