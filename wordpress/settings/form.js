// What stands in the form now.
import { isByDays, weekText } from './week.js';

export const controlOf = (field) => document.getElementById(`vein_elements-${field}`);

/** The text of a field; empty where the form has none, because wp-config.php sets it. */
export const valueOf = (field) => controlOf(field)?.value.trim() ?? '';

/** The word that is marked. */
export const choiceOf = (field) =>
  document.querySelector(`[name="vein_elements[${field}]"]:checked`)?.value ?? '';

/** The words that are ticked. */
export const tickedOf = (field) =>
  [...document.querySelectorAll(`[name="vein_elements[${field}][]"]:checked`)].map(({ value }) => value);

/** The hours in the way that was chosen; empty where they are not understood. */
export const hoursTyped = () => (isByDays() ? (weekText().text ?? '') : valueOf('hours'));
