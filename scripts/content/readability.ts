import { syllable } from 'syllable';
import type { Code } from './languages.js';
import { LEFT_OUT } from './left-out-words.js';
import { spanishSyllables } from './spanish-syllables.js';

/** How a language is measured, and the hardest score that is still plain. */
interface Measure {
  readonly name: string;
  readonly limit: number;
  /** 1 where a higher score is harder to read, -1 where a lower one is. */
  readonly harder: 1 | -1;
  readonly syllables: (word: string) => number;
  readonly score: (wordsPerSentence: number, syllablesPerWord: number) => number;
}

export const MEASURES: Readonly<Record<Code, Measure>> = {
  en: {
    name: 'Flesch-Kincaid grade',
    limit: 6,
    harder: 1,
    syllables: syllable,
    // Kincaid et al., Derivation of New Readability Formulas, 1975.
    score: (words, syllables) => 0.39 * words + 11.8 * syllables - 15.59,
  },
  es: {
    name: 'Fernández-Huerta ease',
    limit: 70,
    harder: -1,
    syllables: spanishSyllables,
    // Fernández Huerta, Medidas sencillas de lecturabilidad, 1959.
    score: (words, syllables) => 206.84 - 60 * syllables - 1.02 * words,
  },
};

/** Scores a text. A line ends a sentence, whether or not a full stop stands there. */
export function readability(text: string, code: Code): number {
  const { score, syllables } = MEASURES[code];
  const sentences = text.split(/[.!?]+(?=\s|$)|\n/).filter((part) => /[\p{L}\d]/u.test(part));
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
