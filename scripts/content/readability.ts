import { syllable } from 'syllable';
import type { Code } from './languages.js';
import { LEFT_OUT } from './left-out-words.js';
import { spanishSyllables } from './spanish-syllables.js';

/** A way to measure a language, and the hardest scores that are still plain. */
export interface Measure {
  readonly code: Code;
  readonly name: string;
  readonly limits: Readonly<Record<'screen' | 'text', number | undefined>>;
  /** 1 where a higher score is harder to read, -1 where a lower one is. */
  readonly harder: 1 | -1;
  readonly syllables: (word: string) => number;
  readonly score: (wordsPerSentence: number, syllablesPerWord: number) => number;
}

// A screen as a whole must be plain. One Spanish sentence may be less so: a limit of 70 for each pushes out the natural
// word (encuentra, después de, necesita) for a short and bookish one (halla, tras, pide).
export const MEASURES: readonly Measure[] = [
  {
    code: 'en',
    name: 'Flesch-Kincaid grade',
    limits: { screen: 6, text: 6 },
    harder: 1,
    syllables: syllable,
    // Kincaid et al., Derivation of New Readability Formulas, 1975.
    score: (words, syllables) => 0.39 * words + 11.8 * syllables - 15.59,
  },
  {
    code: 'en',
    name: 'Flesch ease',
    limits: { screen: 70, text: undefined },
    harder: -1,
    syllables: syllable,
    // Flesch, A new readability yardstick, 1948.
    score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  },
  {
    code: 'es',
    name: 'Fernández-Huerta ease',
    limits: { screen: 70, text: 60 },
    harder: -1,
    syllables: spanishSyllables,
    // Fernández Huerta, Medidas sencillas de lecturabilidad, 1959.
    score: (words, syllables) => 206.84 - 60 * syllables - 1.02 * words,
  },
];

/** Scores a text. The end of a line, and of an item in a row of them, ends a sentence, with or without a full stop. */
export function readability(text: string, { code, syllables, score }: Measure): number {
  const sentences = text.split(/[.!?;]+(?=\s|$)|\n/).filter((part) => /[\p{L}\d]/u.test(part));
  const words = sentences
    .flatMap((sentence) => sentence.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [])
    .filter((word) => !(word.toLowerCase() in LEFT_OUT[code]));
  if (words.length === 0) throw new Error(`readability(text): no words to weigh in "${text}"`);
  const sum = words.reduce((total, word) => total + spoken(word, syllables), 0);
  return score(words.length / sentences.length, sum / words.length);
}

/** A short form in capitals is said letter by letter (ABI); a number counts as one beat, as it is read at a glance. */
function spoken(word: string, syllables: Measure['syllables']): number {
  if (/^\d/.test(word)) return 1;
  return /^\p{Lu}{2,}$/u.test(word) ? word.length : Math.max(1, syllables(word));
}
