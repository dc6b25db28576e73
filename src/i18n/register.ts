import type { ReactiveControllerHost } from 'lit';
import type { Strings, Translation } from './strings.js';

/** A language, or a change to one: any of our strings under a BCP 47 code. */
export type VeinTranslation = Partial<Strings> & Translation;

const languages = new Map<string, Partial<VeinTranslation>>();

/** The elements that are told of new strings. */
export const listeners = new Set<ReactiveControllerHost>();

/** A string, or what makes one, from the language or the wider one it belongs to (`es-mx`, then `es`). */
export function stringOf(lang: string, key: keyof VeinTranslation): unknown {
  for (let code = lang; code; code = code.replace(/-?[^-]*$/, '')) {
    const string = languages.get(code)?.[key];
    if (string) return string;
  }
  return undefined;
}

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
    const code = ((translation.$code as string | undefined) ?? '').toLowerCase().replace(/_/g, '-');
    const isSaid = (key: keyof Strings): boolean => {
      const term = translation[key] ?? stringOf(code, key);
      return typeof term === 'string' ? term.trim() !== '' : !!term;
    };
    const missing = code ? required.filter((key) => !isSaid(key)) : ['$code'];
    if (missing.length > 0)
      console.warn(`Translation "${code}" was refused: it lacks ${missing.join(', ')}.`);
    else languages.set(code, Object.assign(languages.get(code) ?? {}, translation));
  }
  for (const listener of listeners) listener.requestUpdate();
}
