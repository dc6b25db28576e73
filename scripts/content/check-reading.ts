import { say, type Code, type Dictionary } from './languages.js';
import { MEASURES, readability, type Measure } from './readability.js';
import type { Screen } from './screens.js';

/** How hard a screen or one text is to read, by one measure. */
export interface Grade {
  readonly measure: Measure;
  readonly name: string;
  readonly score: number;
  /** The hardest score that is still plain. */
  readonly limit: number;
}

/** A line that is prose: it ends as a sentence does. Rows to check are short, and would hide a hard sentence. */
const PROSE = /[.?!:]$/;

/** Grades each screen as a whole and its prose alone; of screens with one name the hardest counts. */
export function gradeScreens(screens: readonly Screen[]): Grade[] {
  return hardest(
    screens.flatMap(({ code, name, text }) => {
      const prose = text
        .split('\n')
        .filter((line) => PROSE.test(line))
        .join('\n');
      return [...grade('screen', code, name, text), ...grade('screen', code, `${name}, prose`, prose)];
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
    .flatMap(({ name, text }) => grade('text', code, name, text));

function grade(of: keyof Measure['limits'], code: Code, name: string, text: string): Grade[] {
  return MEASURES.flatMap((measure) => {
    const limit = measure.limits[of];
    if (measure.code !== code || limit === undefined) return [];
    return { measure, name, score: readability(text, measure), limit };
  });
}

/** What is harder to read than its limit. */
export const checkReading = (grades: readonly Grade[]): string[] =>
  grades
    .filter(({ measure, score, limit }) => (score - limit) * measure.harder > 0)
    .map(
      ({ measure: { code, name: measure }, name, score, limit }) =>
        `${code} ${name}: ${measure} ${score.toFixed(1)}, the limit is ${limit}`,
    );

/** By one measure, hardest first. */
export const hardestFirst = (grades: readonly Grade[], measure: Measure): Grade[] =>
  grades.filter((one) => one.measure === measure).sort((a, b) => (b.score - a.score) * measure.harder);

/** Of the grades with one name and measure only the hardest, hardest first. */
function hardest(grades: readonly Grade[]): Grade[] {
  return MEASURES.flatMap((measure) => {
    const found = new Map<string, Grade>();
    for (const one of hardestFirst(grades, measure)) if (!found.has(one.name)) found.set(one.name, one);
    return [...found.values()];
  });
}
