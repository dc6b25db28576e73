import { PAGES } from './questions.js';

/** What the published Questionnaire is called; a response names it together with its version. */
const CANONICAL = 'urn:vein-elements:symptom-checker';
/** The finding that a row tells of, and the value it gives where the finding has several. */
const rowParts = (row) => row.split('=');
/** The keys that a question asks for, each once. */
const keysOf = (question) => 'choice' in question ? [question.choice] : [...new Set(question.rows.map((row) => rowParts(row)[0]))];
/** The questions that ask for a key, in order: what was asked early is not asked again. */
const placesOf = (key) => PAGES
    .flatMap(({ questions }) => questions)
    .filter((question) => keysOf(question).includes(key));
/** The link of a key: the key itself, and behind the question where an earlier one can have asked it. */
const linkOf = (question, key) => placesOf(key)[0]?.id === question.id && key !== 'otherProblem' ? key : `${question.id}.${key}`;
/** The links of a page's groups, the outermost first: one for each part of its condition, and one without any. */
function groupsOf({ id, needs = [], unless, restsOn }) {
    const parts = Math.max(1, needs.length + (unless ? 1 : 0) + (restsOn ? 1 : 0));
    return new Array(parts)
        .fill(`page.${id}`)
        .map((link, at) => (at === 0 ? link : `${link}.${at + 1}`));
}
/** The link of the group of a list. */
const listLink = (question) => `list.${question.id}`;

export { CANONICAL, groupsOf, keysOf, linkOf, listLink, placesOf, rowParts };
