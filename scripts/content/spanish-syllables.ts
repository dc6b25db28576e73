const VOWELS = /[aeiouáéíóúü]+/g;
/** Each of these is the heart of a syllable of its own: two in a row are two syllables (le-er, dí-a). */
const STRONG = /[aeoáéíóú]/g;

/**
 * Counts the syllables of a Spanish word by its spelling (Ortografía de la lengua española, 2010): a run of vowels
 * has one for each strong or accented vowel, and one where it holds weak ones alone (ciu-dad, muy).
 * The silent u of que, qui, gue and gui is weak and adds none; an h parts a run, as it is said in "ahora".
 */
export function spanishSyllables(word: string): number {
  // A final y sounds as i (hoy, muy, y); any other is a consonant.
  const spelled = word.toLowerCase().normalize('NFC').replace(/y$/, 'i');
  const runs = spelled.match(VOWELS) ?? [];
  const sum = runs.reduce((total, run) => total + Math.max(1, run.match(STRONG)?.length ?? 0), 0);
  return Math.max(1, sum);
}
