import { type Page, type Question, type Row } from './questions.js';
/** What the published Questionnaire is called; a response names it together with its version. */
export declare const CANONICAL = "urn:vein-elements:symptom-checker";
/** The finding that a row tells of, and the value it gives where the finding has several. */
export declare const rowParts: (row: Row) => [key: string, value?: string];
/** The keys that a question asks for, each once. */
export declare const keysOf: (question: Question) => string[];
/** The questions that ask for a key, in order: what was asked early is not asked again. */
export declare const placesOf: (key: string) => Question[];
/** The link of a key: the key itself, and behind the question where an earlier one can have asked it. */
export declare const linkOf: (question: Question, key: string) => string;
/** The links of a page's groups, the outermost first: one for each part of its condition, and one without any. */
export declare function groupsOf({ id, needs, unless, restsOn }: Page): string[];
/** The link of the group of a list. */
export declare const listLink: (question: Question) => string;
