import type { Findings } from '../../triage/index.js';
import { isAsked, PAGES, type Choice, type Page, type Question, type Row } from './questions.js';

/**
 * What the visitor has entered, by input: a row's tick under the row, a choice under its finding, and
 * "none of these" under `none:` and the question. Answers are never dropped while the visitor walks about.
 */
export type Answers = Readonly<Record<string, string | boolean>>;

export const noneOf = (question: Question): string => `none:${question.id}`;

/** Where a row's tick is kept. "Something else" stands in several lists, and each keeps its own. */
export const inputOf = (question: Question, row: Row): string =>
  row === 'otherProblem' ? `${question.id}:${row}` : row;

/** Whether the visitor answered a question: chose, ticked a row, or ticked "none of these"; or need not. */
export const isAnswered = (question: Question, answers: Answers): boolean =>
  'choice' in question
    ? typeof answers[question.choice] === 'string'
    : question.optional ||
      answers[noneOf(question)] === true ||
      question.rows.some((row) => answers[inputOf(question, row)] === true);

/** Takes in one tick or choice. "None of these" clears the rows of its list, and a row clears "none of these". */
export function withAnswer(
  answers: Answers,
  question: Question,
  input: string,
  value: string | boolean,
): Answers {
  if ('choice' in question) return { ...answers, [input]: value };
  const none = noneOf(question);
  const next = { ...answers, [input]: value };
  if (input === none && value) for (const row of question.rows) next[inputOf(question, row)] = false;
  else if (value) next[none] = false;
  return next;
}

/** Paths by their answers, which never change: one step of the journey asks for its path several times. */
const paths = new WeakMap<Answers, readonly Page[]>();

/** The pages this visitor is asked, in order, each with what is worth asking there. */
export function pathOf(answers: Answers): readonly Page[] {
  const known = paths.get(answers);
  if (known) return known;
  const path: Page[] = [];
  const asked = new Set<Row>();
  let findings: Findings = {};
  for (const page of PAGES as readonly Page[]) {
    if (!isAsked(page, findings)) continue;
    const questions = page.questions.flatMap((question) => {
      if ('choice' in question) return question;
      const rows = question.rows.filter((row) => row === 'otherProblem' || !asked.has(row));
      rows.forEach((row) => asked.add(row));
      return rows.length > 0 ? { ...question, rows } : [];
    });
    path.push({ ...page, questions });
    if (questions.some((question) => isAnswered(question, answers))) findings = findingsOf(path, answers);
  }
  paths.set(answers, path);
  return path;
}

/** What the answers on these pages say. Not sure and not answered leave a finding out. */
export function findingsOf(pages: readonly Page[], answers: Answers): Findings {
  const findings: Draft = {};
  for (const question of pages.flatMap((page) => page.questions)) {
    if (!isAnswered(question, answers)) continue;
    if ('choice' in question) take(findings, question.choice, answers[question.choice]);
    else for (const row of question.rows) takeRow(findings, row, answers[inputOf(question, row)] === true);
  }
  return findings;
}

type Draft = Record<string, string | boolean | readonly string[]>;

function take(findings: Draft, key: Choice['choice'], value: string | boolean | undefined): void {
  if (value === undefined || value === 'unknown') return;
  if (key === 'askedMain') {
    if (value === 'yes') findings.otherProblem = false;
    return;
  }
  // `pregnancy` has a value "no"; every other "no" is a plain no.
  findings[key] = value === 'yes' || (value === 'no' && key !== 'pregnancy' ? false : value);
}

function takeRow(findings: Draft, row: Row, ticked: boolean): void {
  const [key = row, value] = row.split('=');
  if (key === 'leg') return;
  if (value === undefined) findings[key] = ticked || findings[key] === true;
  else if (key === 'site') {
    const sites = (findings[key] as readonly string[] | undefined) ?? [];
    findings[key] = ticked ? [...sites, value] : sites;
  } else findings[key] = ticked ? value : (findings[key] ?? 'none');
}
