// Colors with a picker, and how well what is chosen can be read.
import { controlOf, valueOf } from './form.js';
import { sayBeside } from './read-back.js';

const { __, sprintf } = wp.i18n;
const { colors: theme } = window.veinElementsFacts;

/** What WCAG asks between text and its background. */
const ENOUGH = 4.5;
const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** A color in six digits; the site's own where none is typed, or none that is understood. */
export function colorOf(field) {
  const typed = valueOf(field);
  const hex = HEX.test(typed) ? typed : theme[field];
  return hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
}

/** The relative luminance of a color, 0 to 1, as WCAG 2 defines it. */
function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, 1 to 21, as WCAG 2 defines it. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function say(field, ratio) {
  const number = (Math.floor(ratio * 10) / 10).toLocaleString(window.veinElementsFacts.locale);
  const isWrong = ratio < ENOUGH;
  /* translators: %s: a number, the contrast of two colors */
  const good = __('Contrast with the background: %s to 1. Good to read.', 'vein-elements');
  /* translators: %s: a number, the contrast of two colors */
  const poor = __('Contrast with the background: %s to 1. It should be 4.5 or more.', 'vein-elements');
  sayBeside(field, { text: sprintf(isWrong ? poor : good, number), isWrong });
}

/** Says how well accent and text can be read on the background. */
export function showContrast() {
  for (const field of ['accent', 'ink']) {
    const typed = valueOf(field);
    if (typed && !HEX.test(typed)) sayBeside(field, { text: '' });
    else say(field, contrast(colorOf(field), colorOf('surface')));
  }
}

/** Puts a picker beside each color; what it picks is written into the field. */
export function addPickers(update) {
  for (const field of ['accent', 'surface', 'ink']) {
    const input = controlOf(field);
    if (!input) continue;
    const picker = document.createElement('input');
    picker.type = 'color';
    picker.className = 'vein-picker';
    picker.setAttribute('aria-label', input.labels[0].textContent);
    picker.value = colorOf(field);
    picker.addEventListener('input', () => {
      input.value = picker.value;
      update();
    });
    input.addEventListener('input', () => {
      picker.value = colorOf(field);
    });
    input.placeholder = theme[field];
    input.after(picker);
  }
}
