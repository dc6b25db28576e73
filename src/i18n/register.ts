import { registerTranslation, type Translation } from '@shoelace-style/localize';
import type { Strings } from './strings.js';

/** A language, or a change to one: any of our strings under a BCP 47 code. */
export type VeinTranslation = Partial<Strings> & Translation;

const registered = new Map<string, Partial<Strings>>();

/**
 * Adds languages, or changes single strings of one.
 * A language that would lack a string a visitor's safety hangs on is refused with a warning, and English is shown.
 * @param required the strings a language must have
 */
export function registerStrings(
  required: readonly (keyof Strings)[],
  ...translations: VeinTranslation[]
): void {
  for (const translation of translations) {
    const code = translation.$code.toLowerCase().replace(/_/g, '-');
    const base = registered.get(code.split('-')[0] ?? code);
    const whole = { ...base, ...registered.get(code), ...translation };
    const missing = required.filter((key) => !isSaid(whole[key]));
    if (missing.length > 0) {
      console.warn(`Translation "${code}" was refused: it lacks ${missing.join(', ')}.`);
      continue;
    }
    registered.set(code, whole);
    registerTranslation({ ...translation, $code: code });
  }
}

const isSaid = (term: unknown): boolean =>
  typeof term === 'function' || (typeof term === 'string' && term.trim() !== '');
