import { judge } from '../../triage/judge.js';
import { pathOf, findingsOf, isAnswered, withAnswer } from './answers.js';

const START = { stage: 'intro', page: '', answers: {}, missing: [], changing: false };
/** The page the visitor is on, with what is asked there. */
function currentPage(journey) {
    return pathOf(journey.answers).find((page) => page.id === journey.page);
}
/** What is known when the result is shown: an emergency stops the journey where it was ticked. */
function journeyFindings({ answers, page }) {
    const path = pathOf(answers);
    const upTo = path.findIndex(({ id }) => id === page);
    const here = findingsOf(path.slice(0, upTo + 1), answers);
    return isEmergency(here) ? here : findingsOf(path, answers);
}
function answer(journey, question, input, value) {
    return { ...journey, answers: withAnswer(journey.answers, question, input, value) };
}
/** What "Continue" does. On an unanswered page it marks what is missing; on a result it does nothing. */
function next(journey, skipReview) {
    if (journey.stage === 'result')
        return journey;
    const path = pathOf(journey.answers);
    const at = path.findIndex(({ id }) => id === journey.page);
    const page = path[at];
    if (journey.stage === 'question' && page) {
        const missing = page.questions
            .filter((question) => !isAnswered(question, journey.answers))
            .map(({ id }) => id);
        if (missing.length > 0)
            return { ...journey, missing };
        if (isEmergency(findingsOf(path.slice(0, at + 1), journey.answers)))
            return { ...journey, missing, stage: 'result' };
    }
    const onward = journey.changing || journey.stage === 'review'
        ? path.find(({ questions }) => !questions.every((question) => isAnswered(question, journey.answers)))
        : path[at + 1];
    if (onward)
        return { ...journey, stage: 'question', page: onward.id, missing: [] };
    return {
        ...journey,
        stage: skipReview || journey.stage === 'review' ? 'result' : 'review',
        missing: [],
        changing: false,
    };
}
/** What "Back" does; from an emergency it is "I ticked this by mistake". Nothing entered is lost. */
function back(journey, skipReview) {
    const path = pathOf(journey.answers);
    const at = path.findIndex(({ id }) => id === journey.page);
    const stay = { ...journey, missing: [] };
    if (journey.stage === 'result') {
        const stopped = isEmergency(journeyFindings(journey));
        return { ...stay, stage: stopped || skipReview ? 'question' : 'review' };
    }
    if (journey.stage === 'review')
        return { ...stay, stage: 'question', page: path.at(-1)?.id ?? '' };
    if (journey.changing)
        return { ...stay, stage: 'review', changing: false };
    const before = path[at - 1];
    return before ? { ...stay, page: before.id } : { ...stay, stage: 'intro', page: '' };
}
/** What a "Change" link on the review page does. */
const change = (journey, page) => ({
    ...journey,
    stage: 'question',
    page,
    missing: [],
    changing: true,
});
const isEmergency = (findings) => judge(findings).level === 'emergency';

export { START, answer, back, change, currentPage, journeyFindings, next };
