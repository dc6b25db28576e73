import type { Code } from './languages.js';

/**
 * Medical words that the reading grade leaves out, each with the reason why no plainer word would do. Every other
 * word counts. A word is listed only where one short sentence cannot be said without it.
 */
export const LEFT_OUT: Readonly<Record<Code, Readonly<Record<string, string>>>> = {
  en: {
    arteries: 'the result turns on arteries and veins being two things',
    medicines: 'no shorter word covers pills, shots and drops',
  },
  es: {
    arterias: 'the result turns on arteries and veins being two things',
    compresión: 'the name on the box of the stockings',
    embarazo: 'no shorter word is said',
    escleroterapia: 'the name of the treatment, as the clinic will say it',
    pantorrilla: 'the part of the leg that most questions turn on',
    ultrasonido: 'the name of the test, as the clinic will say it',
    medicina: 'no shorter word covers pills, shots and drops',
    medicinas: 'no shorter word covers pills, shots and drops',
  },
};
