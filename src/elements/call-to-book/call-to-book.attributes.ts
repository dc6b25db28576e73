import { closedEntries, readClosedDays } from '../../clinic/closed-days.js';
import { readHours } from '../../clinic/opening-hours.js';
import { parsePhone } from '../../clinic/phone.js';
import { readZone } from '../../clinic/time-zone.js';
import { attribute, list, NotUnderstood, oneOf, trimmed, type Attribute } from '../../lib/attributes.js';
import type { Remember } from './dismissal.js';

/** Text that passes a test; the test may throw. Empty by default. */
const checked = <T extends string>(allowed: string, fallback: T, test: (text: string) => unknown) =>
  attribute(allowed, fallback, (raw) => {
    const text = trimmed(raw);
    return text === '' ? fallback : text && test(text) ? (text as T) : undefined;
  });

/** Throws what is wrong with a text. */
const understood = (problem: string | undefined): true => {
  if (problem) throw new NotUnderstood(problem);
  return true;
};

export const hours = checked('hours like mo-fr 08:00-17:00', '', (text) =>
  understood(readHours(text).problem),
);

/** Whether a browser knows the zone is found out where the clock is read: asking costs more than drawing the card. */
export const zone = checked(
  'a zone like America/New_York',
  '',
  (name) => /^(?:utc$|[a-z_]+\/)/i.test(name) || understood(readZone(name).problem),
);

/** Entries that cannot be read are kept: of a day that one of them could mean nothing is said. */
export const closedOn: Attribute<readonly string[]> = {
  ...list,
  allowed: 'dates like 2026-12-25 or 12-25',
  read(raw) {
    const { value, valid } = list.read(raw);
    const text = value.join(Array.isArray(raw) ? ';' : ', ');
    const { problem } = readClosedDays(text);
    return { value: closedEntries(text), valid: valid && !problem, problem };
  },
};

export const now = checked('a time', '', Date.parse);

export const placement = oneOf(['inline', 'bottom', 'top'], 'inline');

export const hideOn = oneOf(['none', 'phone', 'desktop'], 'none');

export const remember = checked<Remember>('none, session or days:7', 'none', (word) =>
  /^(none|session|days:\d{1,3})$/.test(word),
);

export const selectors = checked('CSS selectors', '', (text) => {
  document.createDocumentFragment().querySelector(text);
  return true;
});

/** A number that takes text messages, with its country: an `sms:` link has no other form. */
export const textNumber = checked('a phone number like (702) 430-7661', '', smsLink);

/** Where on earth the clinic stands. */
export const geo = checked('latitude and longitude like 36.17,-115.14', '', (text) => {
  const [latitude = NaN, longitude = NaN, ...more] = text
    .split(',')
    .map((part) => Number(part.trim() || NaN));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0;
});

/** The address of a text message to a number, without words of ours; undefined where its country is not known. */
export function smsLink(number: string): string | undefined {
  const [, international] = /^tel:(\+\d+)/.exec(parsePhone(number)?.href ?? '') ?? [];
  return international && `sms:${international}`;
}
