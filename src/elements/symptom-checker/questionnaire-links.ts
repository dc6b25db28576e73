import { PAGES, type Page, type Question, type Row } from './questions.js';

/** What the published Questionnaire is called; a response names it together with its version. */
export const CANONICAL = 'urn:vein-elements:symptom-checker';

/** The finding that a row tells of, and the value it gives where the finding has several. */
export const rowParts = (row: Row): [key: string, value?: string] =>
  row.split('=') as [key: string, value?: string];

/** The keys that a question asks for, each once. */
export const keysOf = (question: Question): string[] =>
  'choice' in question ? [question.choice] : [...new Set(question.rows.map((row) => rowParts(row)[0]))];

/** The questions that ask for a key, in order: what was asked early is not asked again. */
export const placesOf = (key: string): Question[] =>
  (PAGES as readonly Page[])
    .flatMap(({ questions }) => questions)
    .filter((question) => keysOf(question).includes(key));

/** The link of a key: the key itself, and behind the question where an earlier one can have asked it. */
export const linkOf = (question: Question, key: string): string =>
  placesOf(key)[0]?.id === question.id && key !== 'otherProblem' ? key : `${question.id}.${key}`;

/** The links of a page's groups, the outermost first: one for each part of its condition, and one without any. */
export function groupsOf({ id, needs = [], unless, restsOn }: Page): string[] {
  const parts = Math.max(1, needs.length + (unless ? 1 : 0) + (restsOn ? 1 : 0));
  return new Array<string>(parts)
    .fill(`page.${id}`)
    .map((link, at) => (at === 0 ? link : `${link}.${at + 1}`));
}

/** The link of the group of a list. */
export const listLink = (question: Question): string => `list.${question.id}`;
