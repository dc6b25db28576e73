import { CODES, say, type Code, type Dictionary } from './languages.js';
import { MEASURES, readability } from './readability.js';
import type { Screen } from './screens.js';

/** How hard one text is to read. */
export interface Grade {
  readonly code: Code;
  readonly name: string;
  readonly score: number;
}

/** A line that is prose: it ends as a sentence does. Rows to tick are short, and would hide a hard sentence. */
const PROSE = /[.?!:]$/;

/** Grades each screen as a whole and its prose alone; of screens with one name the hardest counts. */
export function gradeScreens(screens: readonly Screen[]): Grade[] {
  return hardest(
    screens.flatMap(({ code, name, text }) => {
      const prose = text
        .split('\n')
        .filter((line) => PROSE.test(line))
        .join('\n');
      return [
        { code, name, score: readability(text, code) },
        { code, name: `${name}, prose`, score: readability(prose, code) },
      ];
    }),
  );
}

/** Of fewer words a formula tells nothing: one long one decides. */
const FEWEST_WORDS = 4;

/** Grades each text that is a sentence, by itself. */
export const gradeTexts = (code: Code, texts: Dictionary): Grade[] =>
  Object.entries(texts)
    .map(([name, term]) => ({ name, text: say(term, '1', '1', '1') }))
    .filter(({ text }) => /[.?!]$/.test(text) && text.split(/\s/).length >= FEWEST_WORDS)
    .map(({ name, text }) => ({ code, name, score: readability(text, code) }));

/** What is harder to read than the language's limit. */
export const checkReading = (grades: readonly Grade[]): string[] =>
  grades
    .filter(({ code, score }) => (score - MEASURES[code].limit) * MEASURES[code].harder > 0)
    .map(({ code, name, score }) => {
      const { name: measure, limit } = MEASURES[code];
      return `${code} ${name}: ${measure} ${score.toFixed(1)}, the limit is ${limit}`;
    });

/** Of one language, hardest first. */
export const hardestFirst = (grades: readonly Grade[], code: Code): Grade[] =>
  grades.filter((grade) => grade.code === code).sort((a, b) => (b.score - a.score) * MEASURES[code].harder);

/** Of the grades with one name only the hardest, hardest first. */
function hardest(grades: readonly Grade[]): Grade[] {
  return CODES.flatMap((code) => {
    const found = new Map<string, Grade>();
    for (const grade of hardestFirst(grades, code)) if (!found.has(grade.name)) found.set(grade.name, grade);
    return [...found.values()];
  });
}
