// What was understood of a field, in words, as the elements themselves read it.
import { readClosedDays } from 'clinic/closed-days.js';
import { explainHours } from 'clinic/explain-hours.js';
import { readHours } from 'clinic/opening-hours.js';
import { parsePhone } from 'clinic/phone.js';

const { __, sprintf } = wp.i18n;
const { locale } = window.veinElementsFacts;

/** @typedef {{ text: string, isWrong?: boolean }} Said */

const nothing = { text: '' };

/** What is said of a part that is not understood. */
export const notUnderstood = (part) => ({
  /* translators: %s: a part of what was typed */
  text: sprintf(__('Not understood: “%s”', 'vein-elements'), part),
  isWrong: true,
});

/** @returns {Said} */
export function PHONE(text) {
  if (!text) return nothing;
  const href = parsePhone(text)?.href;
  if (!href) return notUnderstood(text);
  const [, number, extension] = /^tel:([^;]*)(?:;ext=(\d+))?/.exec(href);
  const spaced = number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1-$2-$3');
  /* translators: %s: a phone number */
  const dials = sprintf(__('Dials %s', 'vein-elements'), spaced);
  /* translators: 1: dials a number, 2: an extension */
  return { text: extension ? sprintf(__('%1$s, extension %2$s', 'vein-elements'), dials, extension) : dials };
}

/** @returns {Said} */
export function HOURS(text) {
  if (!text) return nothing;
  const said = explainHours(text, locale);
  /* translators: %s: hours in words */
  return said
    ? { text: sprintf(__('Open: %s', 'vein-elements'), said) }
    : notUnderstood(readHours(text).problem);
}

/** @returns {Said} */
export function CLOSED(text) {
  if (!text) return nothing;
  const { closed, problem } = readClosedDays(text);
  if (problem) return notUnderstood(problem);
  const days = closed.map(({ from, to, name }) => {
    const days = from === to ? dayIn(from) : `${dayIn(from)} – ${dayIn(to)}`;
    return name ? `${days} (${name})` : days;
  });
  /* translators: %s: days, with commas */
  return { text: sprintf(__('Closed: %s', 'vein-elements'), days.join(', ')) };
}

/** `2026-12-25` or `12-25` as people read it; a day without a year comes each year. */
function dayIn(day) {
  const isYearly = day.length === 5;
  const date = new Date(`${isYearly ? `2024-${day}` : day}T00:00Z`);
  return date.toLocaleDateString(locale, {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(isYearly ? {} : { year: 'numeric' }),
  });
}

/**
 * Says something below a field.
 * @param {string} field
 * @param {Said} said
 */
export function sayBeside(field, { text, isWrong = false }) {
  const id = field === 'week' ? 'vein-week' : `vein_elements-${field}`;
  const place = document.getElementById(`${id}-read`);
  if (!place) return;
  // What is wrong with a text that could not be saved stands there already, until the text is changed.
  const error = document.getElementById(`${id}-error`);
  // A picker is no field of the form: it always has a color, and none that was saved.
  const inputs =
    place.closest('td, .vein-office > div')?.querySelectorAll('input:not(.vein-picker), textarea') ?? [];
  const isAsSaved = [...inputs].every(({ value, defaultValue }) => value === defaultValue);
  if (error) error.hidden = !isAsSaved;
  const words = isWrong && error && isAsSaved ? '' : text;
  if (place.textContent === words) return;
  place.textContent = words;
  place.classList.toggle('is-wrong', isWrong);
}
