import { closedEntries, readClosedDays } from '../../clinic/closed-days.js';
import { readHours } from '../../clinic/opening-hours.js';
import { readZone } from '../../clinic/time-zone.js';
import { attribute, list, oneOf, trimmed, type Attribute } from '../../lib/attributes.js';
import type { Remember } from './dismissal.js';

/** Text that passes a test; the test may throw. Empty by default. */
const checked = <T extends string>(allowed: string, fallback: T, test: (text: string) => unknown) =>
  attribute(allowed, fallback, (raw) => {
    const text = trimmed(raw);
    return text === '' ? fallback : text && test(text) ? (text as T) : undefined;
  });

/** Throws what is wrong with a text. */
const throwIf = (problem: string | undefined): true => {
  if (problem) throw new Error(problem);
  return true;
};

export const hours = checked('hours like mo-fr 08:00-17:00', '', (text) => throwIf(readHours(text).problem));

export const knownZone = checked('a zone like America/New_York', '', (text) =>
  throwIf(readZone(text).problem),
);

/** Entries that cannot be read are kept: of a day that one of them could mean nothing is said. */
export const closedOn: Attribute<readonly string[]> = {
  ...list,
  allowed: 'dates like 2026-12-25 or 12-25',
  read(raw) {
    const text = list.read(raw).value.join(Array.isArray(raw) ? ';' : ',');
    return { value: closedEntries(text), valid: list.read(raw).valid && !readClosedDays(text).problem };
  },
};

export const now = checked('a time', '', Date.parse);

export const placement = oneOf(['inline', 'bottom', 'top'], 'inline');

export const remember = checked<Remember>('none, session or days:7', 'none', (word) =>
  /^(none|session|days:\d{1,3})$/.test(word),
);

export const selectors = checked('CSS selectors', '', (text) => {
  document.createDocumentFragment().querySelector(text);
  return true;
});
