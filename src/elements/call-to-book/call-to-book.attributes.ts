import { attribute, list, oneOf, trimmed } from '../../lib/attributes.js';
import type { Remember } from './dismissal.js';
import { parseHours } from './opening-hours.js';

/** Text that passes a test; the test may throw. Empty by default. */
const checked = <T extends string>(allowed: string, fallback: T, test: (text: string) => unknown) =>
  attribute(allowed, fallback, (raw) => {
    const text = trimmed(raw);
    return text === '' ? fallback : text && test(text) ? (text as T) : undefined;
  });

export const hours = checked('hours like mo-fr 08:00-17:00', '', parseHours);

/** Whether a browser knows the zone is found out where the clock is read: asking costs more than drawing the card. */
export const zone = checked('a zone like America/New_York', '', (name) =>
  /^(utc|[a-z_]+(\/[\w+-]+)+)$/i.test(name),
);

export const closedOn = attribute('dates like 2026-12-25 or 12-25', [], (raw) => {
  const dates = list.read(raw).value;
  return dates.every((date) => /^(\d{4}-)?\d\d-\d\d$/.test(date)) ? dates : undefined;
});

export const now = checked('a time', '', Date.parse);

export const placement = oneOf(['inline', 'bottom', 'top'], 'inline');

export const remember = checked<Remember>('none, session or days:7', 'none', (word) =>
  /^(none|session|days:\d{1,3})$/.test(word),
);

export const selectors = checked('CSS selectors', '', (text) => {
  document.createDocumentFragment().querySelector(text);
  return true;
});
