// What is wrong with an attribute, as the elements themselves read it.
import { readClosedDays } from 'clinic/closed-days.js';
import { readHours } from 'clinic/opening-hours.js';
import { parsePhone } from 'clinic/phone.js';
import { readZone } from 'clinic/time-zone.js';
import { CONTROLS, PROBLEMS } from './words.js';

const { sprintf } = wp.i18n;

/** The clinic's data are read by readers of their own; each says what it does not understand. */
const READERS = {
  phone: (text) => (parsePhone(text) ? '' : text),
  hours: (text) => readHours(text).problem,
  'closed-on': (text) => readClosedDays(text).problem,
  'time-zone': (text) => (readZone(text).problem ? text : ''),
};

/** The part of a value that is not understood; empty where all is. */
function misread(tag, { name, field }, value) {
  if (name in READERS) return READERS[name](value) ?? '';
  const { converter } = customElements.get(tag)?.elementProperties.get(field) ?? {};
  return converter && !converter.read(value).valid ? String(value) : '';
}

/** What is wrong with an attribute that was given, in a sentence; empty where nothing is. */
export function problemOf(tag, attribute, value) {
  if (attribute.kind === 'switch' || value === undefined || String(value).trim() === '') return '';
  const part = misread(tag, attribute, value);
  return part && sprintf(PROBLEMS[attribute.name] ?? PROBLEMS.other, CONTROLS[attribute.name][0], part);
}
