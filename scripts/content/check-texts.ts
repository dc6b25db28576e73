import { say, type Code, type Dictionary } from './languages.js';

/**
 * Tells a visitor what he or she has: no page can know that. English: "you have", "you may not have", "you've".
 * Spanish leaves the "usted" out, so any "tiene" in a result is one, but for a doubt ("tiene dudas").
 */
export const DIAGNOSIS: Readonly<Record<Code, RegExp>> = {
  en: /\byou(?:['’](?:ve|re suffering)|(?: \w+){0,2} (?:have|had|suffer)|(?: are|['’]re) (?:ill|sick))\b/i,
  es: /(?<![\p{L}])(?:tiene|tenga|tuvo|tendría|padece|padezca|sufre)(?![\p{L}])(?! dudas)/iu,
};

/** What a result is made of; a row that a visitor ticked is told back in the visitor's own words. */
const RESULT = /^(?:do|within|rule|advice|treat|caution|level|result)\./;

/** Results that say "you have" or "you do not have". */
export function checkDiagnosis(code: Code, texts: Dictionary): string[] {
  return Object.entries(texts)
    .filter(([key, term]) => RESULT.test(key) && DIAGNOSIS[code].test(sampled(term)))
    .map(([key, term]) => `${code} ${key}: says what the visitor has: "${sampled(term)}"`);
}

/** Both languages say the same things: every key, no blank, the same lists, the same values filled in. */
export function checkTranslation(from: Dictionary, to: Dictionary): string[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => !key.startsWith('$'));
  return keys.flatMap((key) => {
    const [one, other] = [from[key], to[key]];
    if (one === undefined || other === undefined) return `${key}: only one language has it`;
    const [text, translated] = [sampled(one), sampled(other)];
    const problems = [
      [!text.trim() || !translated.trim(), 'blank'],
      [text.split('\n').length !== translated.split('\n').length, 'lists of different length'],
      [fills(text) !== fills(translated), 'not the same values filled in'],
      [text === translated && text.length > COGNATE, 'not translated'],
    ] as const;
    return problems.filter(([wrong]) => wrong).map(([, problem]) => `${key}: ${problem}`);
  });
}

/** Words this short may be the same in two languages (No, Diabetes). */
const COGNATE = 10;
const SAMPLES = ['«0»', '«1»', '«2»'];

const sampled = (term: Parameters<typeof say>[0]): string => say(term, ...SAMPLES);
const fills = (text: string): string => SAMPLES.filter((sample) => text.includes(sample)).join('');
