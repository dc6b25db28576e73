import { inputOf, noneOf } from '../../src/elements/symptom-checker/answers.js';
import {
  answer,
  currentPage,
  next,
  START,
  type Journey,
} from '../../src/elements/symptom-checker/journey.js';
import type { Question } from '../../src/elements/symptom-checker/questions.js';
import type { Findings } from '../../src/triage/index.js';

/** What a person with these findings ticks and chooses. What is absent is not sure where one can say so, else no. */
export function entered(
  findings: Findings,
  question: Question,
): readonly [input: string, value: string | true][] {
  if ('choice' in question) {
    if (question.choice === 'askedMain') return [['askedMain', 'no']];
    const value = findings[question.choice];
    const told = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    const fits =
      question.values.find((one) => one === told) ?? question.values.find((one) => one === 'unknown');
    return [[question.choice, fits ?? question.values[1]!]];
  }
  const rows = question.rows.filter((row) => {
    const [key, value] = row.split('=') as [keyof Findings, string | undefined];
    const told = findings[key];
    return value === undefined ? told === true : Array.isArray(told) ? told.includes(value) : told === value;
  });
  if (rows.length > 0) return rows.map((row) => [inputOf(question, row), true]);
  return question.optional ? [] : [[noneOf(question), true]];
}

/** The journey of a person with these findings, page by page, up to the result. */
export function told(findings: Findings): Journey & { readonly pages: readonly string[] } {
  const pages: string[] = [];
  let journey = next(START, true);
  for (let page = currentPage(journey); journey.stage === 'question' && page; page = currentPage(journey)) {
    pages.push(page.id);
    if (pages.length > 40) throw new Error(`told(findings): no result after ${pages.join(' ')}`);
    for (const question of page.questions)
      for (const [input, value] of entered(findings, question))
        journey = answer(journey, question, input, value);
    journey = next(journey, true);
  }
  return { ...journey, pages };
}
