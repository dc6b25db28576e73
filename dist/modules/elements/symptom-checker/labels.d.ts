import type { Language } from '../../controllers/language.js';
import type { Reason } from '../../triage/index.js';
/** What a question asks. */
export declare const questionLabel: (language: Language, id: string) => string;
/** A row of a list (`chestPain`, `skin=stain`) as the visitor reads it: a name, and maybe a line under it. */
export declare const rowLabel: (language: Language, row: string) => string;
/** One choice of a finding as the visitor reads it. */
export declare function choiceLabel(language: Language, finding: string, value: string): string;
/** A reason in the visitor's own words: what was ticked or chosen, or, where it counted against, what was not. */
export declare function reasonLabel(language: Language, { finding, value, counts }: Reason): string;
/** The items of a text that is a list, one line an item. */
export declare const lines: (text: string) => string[];
/** The first line of a text: the name that stands alone. */
export declare const nameOf: (text: string) => string;
/** A content version, which is a date, as the language writes dates. */
export declare const versionDate: (language: Language, version: string) => string;
