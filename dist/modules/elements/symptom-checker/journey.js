import { deciding } from '../../triage/judge.js';
import { findingsOf, pathOf, isAnswered, withAnswer, noneOf, inputOf } from './answers.js';

const START = { stage: 'intro', page: '', answers: {}, missing: [], changing: false };
/** The page the visitor is on, with what is asked there. */
function currentPage(journey) {
    return pathOf(journey.answers).find((page) => page.id === journey.page);
}
/** The pages whose answers count when the result is shown: an emergency stops the journey where it was ticked. */
function askedPages({ answers, page }) {
    const path = pathOf(answers);
    const here = path.slice(0, path.findIndex(({ id }) => id === page) + 1);
    return isEmergency(findingsOf(here, answers)) ? here : path;
}
/** What is known when the result is shown. */
const journeyFindings = (journey) => findingsOf(askedPages(journey), journey.answers);
/** Takes in one tick or choice. What is answered is no longer missing. */
function answer(journey, question, input, value) {
    const answers = withAnswer(journey.answers, question, input, value);
    const missing = journey.missing.filter((id) => id !== question.id || !isAnswered(question, answers));
    return { ...journey, answers, missing, cleared: clearedBy(journey.answers, question, input, value) };
}
function clearedBy(before, question, input, value) {
    if ('choice' in question || value !== true)
        return undefined;
    const none = noneOf(question);
    if (input !== none)
        return before[none] ? 'none' : undefined;
    return question.rows.some((row) => before[inputOf(question, row)]) ? 'rows' : undefined;
}
/** What "Continue" does. On an unanswered page it marks what is missing; on a result it does nothing. */
function next(from, skipReview) {
    if (from.stage === 'result')
        return from;
    const journey = { ...from, cleared: undefined };
    const path = pathOf(journey.answers);
    const at = path.findIndex(({ id }) => id === journey.page);
    const page = path[at];
    if (journey.stage === 'question' && page) {
        const missing = page.questions
            .filter((question) => !isAnswered(question, journey.answers))
            .map(({ id }) => id);
        if (missing.length > 0)
            return { ...journey, missing };
        // A changed answer can make an emergency together with a later one.
        const known = journey.changing ? path : path.slice(0, at + 1);
        if (isEmergency(findingsOf(known, journey.answers)))
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
/**
 * What "Back" does; from an emergency it is "I ticked this by mistake". Nothing entered is lost. The same journey where
 * there is no way back.
 */
function back(journey, skipReview, skipIntro) {
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
    if (before)
        return { ...stay, page: before.id };
    return skipIntro || journey.stage === 'intro' ? journey : { ...stay, stage: 'intro', page: '' };
}
/** What a "Change" link on the review page does. */
const change = (journey, page) => ({
    ...journey,
    stage: 'question',
    page,
    missing: [],
    changing: true,
});
const isEmergency = (findings) => deciding(findings).level === 'emergency';

export { START, answer, askedPages, back, change, currentPage, journeyFindings, next };
