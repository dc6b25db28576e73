// Says in words what was understood of hours, closed days and the phone number, by the readers that the elements use.
import { readClosedDays } from '../../dist/modules/clinic/closed-days.js';
import { explainHours } from '../../dist/modules/clinic/explain-hours.js';
import { parsePhone } from '../../dist/modules/clinic/phone.js';

const LANG = 'en-US';

/** `2026-12-25` or `12-25` as a person writes it. */
function dayInWords(text) {
  const [day, month, year] = text.split('-').map(Number).reverse();
  const date = new Date(Date.UTC(year || 2024, month - 1, day));
  const format = { month: 'long', day: 'numeric', timeZone: 'UTC', ...(year && { year: 'numeric' }) };
  return new Intl.DateTimeFormat(LANG, format).format(date);
}

function closedInWords(value) {
  const days = readClosedDays(value).closed.map(({ from, to, name }) => {
    const row = from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`;
    return row + (/^\d\d-/.test(from) ? ' each year' : '') + (name && ` (${name})`);
  });
  return days.length > 0 ? `Closed on ${days.join('; ')}.` : '';
}

const READERS = {
  phone(value) {
    const phone = parsePhone(value);
    return phone ? `Dials ${phone.href.replace('tel:', '').replace(';ext=', ', extension ')}.` : '';
  },
  hours(value) {
    const words = explainHours(value);
    return words ? `${words}.` : '';
  },
  'closed-on': closedInWords,
};
READERS.sms = READERS.phone;

/**
 * @param {string} name the attribute
 * @param {string} value what stands in the field
 * @returns {string} a sentence; empty where there is nothing to read back
 */
export const readBack = (name, value) => (value.trim() === '' ? '' : (READERS[name]?.(value) ?? ''));
