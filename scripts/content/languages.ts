import { symptomChecker as en } from '../../src/i18n/en/symptom-checker.js';
import { symptomChecker as es } from '../../src/i18n/es/symptom-checker.js';
import type { Language } from '../../src/controllers/language.js';

/** The languages we ship. */
export type Code = 'en' | 'es';

/** What a key of a dictionary holds: a text, or a function that fills one in. */
export type Term = string | ((...values: never[]) => string);
export type Dictionary = Readonly<Record<string, Term>>;

export const CODES: readonly Code[] = ['en', 'es'];
export const CHECKER = { en, es } as unknown as Readonly<Record<Code, Dictionary>>;

/** The text of a key, filled in with values where it takes some. */
export function say(term: Term | undefined, ...values: readonly unknown[]): string {
  return typeof term === 'function' ? term(...(values as never[])) : (term ?? '');
}

/** The keys that were asked for, in whatever language. */
export const SAID = new Set<string>();

/** Speaks one language without a page around it: what the views of the checker ask for their texts. */
export const speaker = (code: Code): Language =>
  ({
    term: (key: string, ...values: unknown[]) => {
      if (!(key in CHECKER[code])) throw new Error(`speaker(${code}): no text for "${key}"`);
      SAID.add(key);
      return say(CHECKER[code][key], ...values);
    },
    date: (date: Date, options?: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(code, options).format(date),
    lang: () => code,
    direction: () => undefined,
  }) as unknown as Language;
