import type { Code } from './languages.js';

/**
 * Medical words that the reading grade leaves out, each with the reason why no plainer word would do. Every other
 * word counts. A word is listed only where one short sentence cannot be said without it.
 */
export const LEFT_OUT: Readonly<Record<Code, Readonly<Record<string, string>>>> = {
  en: {
    arteries: 'the result turns on arteries and veins being two things',
    maternity: 'names the team to call',
    medicines: 'no shorter word covers pills, shots and drops',
  },
  es: {
    medicina: 'no shorter word covers pills, shots and drops',
    medicinas: 'no shorter word covers pills, shots and drops',
  },
};
