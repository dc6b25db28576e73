import { isAnswered, inputOf } from './answers.js';
import { questionLabel, choiceLabel, nameOf, rowLabel } from './labels.js';
import { groupsOf, CANONICAL, keysOf, listLink, linkOf, rowParts } from './questionnaire-links.js';

/**
 * @param pages what was asked; what has no answer there is left out, and so is "not sure"
 * @param assessment undefined while no result is shown: the response is then `in-progress`
 * @param authored the moment it is made
 */
function questionnaireResponse(language, pages, answers, assessment, contentVersion, authored) {
    const asked = pages.flatMap((page) => groupsOf(page).reduceRight((inner, linkId) => group(linkId, undefined, inner), page.questions.flatMap((question) => itemsOf(language, question, answers))));
    const result = assessment ? ['level', 'who', 'within', 'rule'] : [];
    const item = [
        ...asked,
        ...group('result', undefined, result.map((linkId) => ({ linkId, answer: [{ valueString: String(assessment?.[linkId]) }] }))),
    ];
    return {
        resourceType: 'QuestionnaireResponse',
        status: assessment ? 'completed' : 'in-progress',
        questionnaire: `${CANONICAL}|${contentVersion}`,
        language: language.lang(),
        authored: authored.toISOString(),
        ...(item.length > 0 && { item }),
    };
}
/** A group, or nothing where it would be empty: FHIR allows neither an empty group nor an empty answer. */
function group(linkId, text, item) {
    const [first, ...others] = item;
    return first ? [{ linkId, ...(text && { text }), item: [first, ...others] }] : [];
}
function itemsOf(language, question, answers) {
    if (!isAnswered(question, answers))
        return [];
    const text = questionLabel(language, question.id);
    if (!('choice' in question))
        return group(listLink(question), text, keysOf(question).flatMap((key) => rowItem(language, question, key, answers)));
    const value = String(answers[question.choice]);
    if (value === 'unknown')
        return [];
    const answer = question.values.includes('yes')
        ? { valueBoolean: value === 'yes' }
        : coding(value, choiceLabel(language, question.choice, value));
    return [{ linkId: linkOf(question, question.choice), text, answer: [answer] }];
}
/** The answer to one key of a list: yes or no, or the values that were ticked. */
function rowItem(language, question, key, answers) {
    const linkId = linkOf(question, key);
    const rows = question.rows.filter((row) => rowParts(row)[0] === key);
    const ticked = rows.filter((row) => answers[inputOf(question, row)] === true);
    const [only = ''] = rows;
    if (only === key) {
        const answer = { valueBoolean: ticked.length > 0 };
        return [{ linkId, text: nameOf(rowLabel(language, key)), answer: [answer] }];
    }
    const several = key === 'site' || key === 'leg';
    // Of one finding's rows the last one ticked is the gravest.
    const said = (several ? ticked : ticked.slice(-1)).map((row) => coding(rowParts(row)[1] ?? '', nameOf(rowLabel(language, row))));
    const none = question.optional ? [] : [coding('none', language.term('check.none'))];
    const [first, ...others] = said.length > 0 ? said : none;
    return first ? [{ linkId, answer: [first, ...others] }] : [];
}
const coding = (code, display) => ({
    valueCoding: { system: CANONICAL, code, display },
});

export { questionnaireResponse };
