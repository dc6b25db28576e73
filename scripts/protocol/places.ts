import { NAMES } from './names.js';
import { capital, spelled } from './words.js';

/** What a text is, by the part of its key before the first dot. */
const KINDS: Readonly<Record<string, (rest: string) => string>> = {
  check: (rest) => `Page: ${spelled(rest)}`,
  section: (rest) => `Part of the journey: ${spelled(rest)}`,
  q: (rest) => `Question: ${spelled(rest)}`,
  why: (rest) => `Why we ask: ${spelled(rest)}`,
  look: (rest) => `How to look: ${NAMES[rest] ?? spelled(rest)}`,
  f: (rest) => `Answer: ${NAMES[rest] ?? spelled(rest)}`,
  v: (rest) => `Answer: ${NAMES[rest.replace('.', '=')] ?? spelled(rest)}`,
  level: (rest) => `Level: ${spelled(rest)}`,
  do: (rest) => `What to do: ${spelled(rest)}`,
  where: (rest) => `Where to go: ${spelled(rest)}`,
  within: (rest) => `How soon: ${spelled(rest)}`,
  scale: (rest) => `Time scale: ${spelled(rest)}`,
  rule: (rest) => `Reason given by the rule “${rest}”`,
  call: (rest) => `Call the emergency number if: ${spelled(rest)}`,
  care: (rest) => `Get care today if: ${spelled(rest)}`,
  advice: (rest) => `Advice: ${spelled(rest)}`,
  treat: (rest) => `Test or treatment: ${spelled(rest)}`,
  caution: (rest) => `Caution: ${spelled(rest)}`,
  result: (rest) => `Result: ${spelled(rest)}`,
};

/** What a text is, in words: `rule.clot` is the reason that the rule “clot” gives. */
export function placeOf(key: string): string {
  const [kind = '', ...rest] = key.split('.');
  return KINDS[kind]?.(rest.join('.')) ?? capital(spelled(key));
}
