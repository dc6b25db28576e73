import type { ReactiveControllerHost } from 'lit';
import type { Strings, Translation } from './strings.js';
/** A language, or a change to one: any of our strings under a BCP 47 code. */
export type VeinTranslation = Partial<Strings> & Translation;
/** The elements that are drawn again when strings are registered. */
export declare const listeners: Set<ReactiveControllerHost>;
/** A string, or what makes one, from the language or the wider one it belongs to (`es-mx`, then `es`). */
export declare function stringOf(lang: string, key: keyof VeinTranslation): unknown;
/** A BCP 47 code as we keep it: lower case, with the names that are used today (`iw` is `he`); undefined for none. */
export declare function canonicalCode(code: unknown): string | undefined;
/**
 * Adds languages, or changes single strings of one.
 * A language that would lack a string a visitor's safety hangs on is refused with a warning, and English is shown.
 * @param required the strings a language must have
 */
export declare function registerStrings(required: readonly (keyof Strings)[], ...translations: readonly (VeinTranslation | null | undefined)[]): void;
