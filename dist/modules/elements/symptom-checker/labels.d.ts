import type { Language } from '../../controllers/language.js';
import type { Reason } from '../../triage/index.js';
/** A row of a list (`chestPain`, `skin=stain`) as the visitor reads it. */
export declare const rowLabel: (language: Language, row: string) => string;
/** One choice of a finding as the visitor reads it. */
export declare function choiceLabel(language: Language, finding: string, value: string): string;
/** A reason in the visitor's own words: what was ticked or chosen, or, where it counted against, what was not. */
export declare function reasonLabel(language: Language, { finding, value, counts }: Reason): string;
/** The items of a text that is a list, one line an item. */
export declare const lines: (text: string) => string[];
