import type { TemplateResult } from 'lit';

/**
 * Not prose: buttons, the quiet disclosure and what is on paper alone (each graded by itself), the scale, and the titles
 * of the sources.
 */
const APART = [
  /<p class="for-print[\s\S]*?<\/p>/g,
  /<div class="for-print doctor"[\s\S]*$/g, // it stands last
  /<button[\s\S]*?<\/button>/g,
  /<a class="button[\s\S]*?<\/a>/g,
  /<details class="emergency-signs"[\s\S]*?<\/details>/g,
  /<summary[\s\S]*?<\/summary>/g,
  /<ol class="scale"[\s\S]*?<\/ol>/g,
  /<ul class="bullets small sources"[\s\S]*?<\/ul>/g,
];

/** Tags that stand within a line. */
const INLINE = /<\/?(?:span|a|strong|em|bdi)\b[^>]*>/g;

/** What a visitor reads on a page of the checker, one block a line. */
export function pageText(page: TemplateResult): string {
  const markup = APART.reduce((text, apart) => text.replace(apart, '\n'), flatten(page));
  return markup
    .replace(/\s+/g, ' ')
    .replace(/<span class="name">|<\/span>(?=<small>)/g, '\n')
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** All words of a part, one block a line. */
export const allLines = (part: TemplateResult): string =>
  flatten(part)
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n')
    .trim();

/** The markup that a template would write. */
function flatten(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(flatten).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { strings, values = [] } = value as { strings?: readonly string[]; values?: readonly unknown[] };
  if (!strings) return flatten(values.at(-1)); // a directive: `keyed` draws its last value
  return strings.reduce((text, part, at) => text + flatten(values[at - 1]) + part, '');
}
