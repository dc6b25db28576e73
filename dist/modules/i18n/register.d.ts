import type { ReactiveControllerHost } from 'lit';
import type { Strings, Translation } from './strings.js';
/** A language, or a change to one: any of our strings under a BCP 47 code. */
export type VeinTranslation = Partial<Strings> & Translation;
/** The elements that are told of new strings. */
export declare const listeners: Set<ReactiveControllerHost>;
/** A string, or what makes one, from the language or the wider one it belongs to (`es-mx`, then `es`). */
export declare function stringOf(lang: string, key: keyof VeinTranslation): unknown;
/**
 * Adds languages, or changes single strings of one.
 * A language that would lack a string a visitor's safety hangs on is refused with a warning, and English is shown.
 * @param required the strings a language must have
 */
export declare function registerStrings(required: readonly (keyof Strings)[], ...translations: VeinTranslation[]): void;
