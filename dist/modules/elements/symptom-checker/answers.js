import { PAGES, isAsked } from './questions.js';

const noneOf = (question) => `none:${question.id}`;
/** Where a row's tick is kept. "Something else" stands in several lists, and each keeps its own. */
const inputOf = (question, row) => row === 'otherProblem' ? `${question.id}:${row}` : row;
/** Whether the visitor answered a question: chose, ticked a row, or ticked "none of these"; or need not. */
const isAnswered = (question, answers) => 'choice' in question
    ? typeof answers[question.choice] === 'string'
    : question.optional ||
        answers[noneOf(question)] === true ||
        question.rows.some((row) => answers[inputOf(question, row)] === true);
/** Takes in one tick or choice. "None of these" clears the rows of its list, and a row clears "none of these". */
function withAnswer(answers, question, input, value) {
    if ('choice' in question)
        return { ...answers, [input]: value };
    const none = noneOf(question);
    const next = { ...answers, [input]: value };
    if (input === none && value)
        for (const row of question.rows)
            next[inputOf(question, row)] = false;
    else if (value)
        next[none] = false;
    return next;
}
/** Paths by their answers, which never change: one step of the journey asks for its path several times. */
const paths = new WeakMap();
/** The pages this visitor is asked, in order, each with what is worth asking there. */
function pathOf(answers) {
    const known = paths.get(answers);
    if (known)
        return known;
    const path = [];
    const asked = new Set();
    let findings = {};
    for (const page of PAGES) {
        if (!isAsked(page, findings))
            continue;
        const questions = page.questions.flatMap((question) => {
            if ('choice' in question)
                return question;
            const rows = question.rows.filter((row) => row === 'otherProblem' || !asked.has(row));
            rows.forEach((row) => asked.add(row));
            return rows.length > 0 ? { ...question, rows } : [];
        });
        path.push({ ...page, questions });
        if (questions.some((question) => isAnswered(question, answers)))
            findings = findingsOf(path, answers);
    }
    paths.set(answers, path);
    return path;
}
/** What the answers on these pages say. Not sure and not answered leave a finding out. */
function findingsOf(pages, answers) {
    const findings = {};
    for (const question of pages.flatMap((page) => page.questions)) {
        if (!isAnswered(question, answers))
            continue;
        if ('choice' in question)
            take(findings, question.choice, answers[question.choice]);
        else
            for (const row of question.rows)
                takeRow(findings, row, answers[inputOf(question, row)] === true);
    }
    return findings;
}
function take(findings, key, value) {
    if (value === undefined || value === 'unknown')
        return;
    if (key === 'askedMain') {
        if (value === 'yes')
            findings.otherProblem = false;
        return;
    }
    // `pregnancy` has a value "no"; every other "no" is a plain no.
    findings[key] = value === 'yes' || (value === 'no' && key !== 'pregnancy' ? false : value);
}
function takeRow(findings, row, ticked) {
    const [key = row, value] = row.split('=');
    if (key === 'leg')
        return;
    if (value === undefined)
        findings[key] = ticked || findings[key] === true;
    else if (key === 'site') {
        const sites = findings[key] ?? [];
        findings[key] = ticked ? [...sites, value] : sites;
    }
    else
        findings[key] = ticked ? value : (findings[key] ?? 'none');
}

export { findingsOf, inputOf, isAnswered, noneOf, pathOf, withAnswer };
