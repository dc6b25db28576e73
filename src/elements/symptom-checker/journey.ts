import type { Findings } from '../../triage/findings.js';
import { deciding } from '../../triage/judge.js';
import { findingsOf, inputOf, isAnswered, noneOf, pathOf, withAnswer, type Answers } from './answers.js';
import type { Page, Question } from './questions.js';

/** Where the visitor stands. Pure: every step below gives a new journey. */
export interface Journey {
  readonly stage: 'intro' | 'question' | 'review' | 'result';
  /** The question page the visitor is on, or last was. */
  readonly page: string;
  readonly answers: Answers;
  /** The questions that "Continue" found without an answer. */
  readonly missing: readonly string[];
  /** The visitor came from "check your answers" and returns there. */
  readonly changing: boolean;
  /** What the last tick took back by itself: the rows of its list, or its "none of these". */
  readonly cleared?: 'rows' | 'none' | undefined;
}

export const START: Journey = { stage: 'intro', page: '', answers: {}, missing: [], changing: false };

/** The page the visitor is on, with what is asked there. */
export function currentPage(journey: Journey): Page | undefined {
  return pathOf(journey.answers).find((page) => page.id === journey.page);
}

/** The pages whose answers count when the result is shown: an emergency stops the journey where it was ticked. */
export function askedPages({ answers, page }: Journey): readonly Page[] {
  const path = pathOf(answers);
  const here = path.slice(0, path.findIndex(({ id }) => id === page) + 1);
  return isEmergency(findingsOf(here, answers)) ? here : path;
}

/** What is known when the result is shown. */
export const journeyFindings = (journey: Journey): Findings =>
  findingsOf(askedPages(journey), journey.answers);

/** Takes in one tick or choice. What is answered is no longer missing. */
export function answer(
  journey: Journey,
  question: Question,
  input: string,
  value: string | boolean,
): Journey {
  const answers = withAnswer(journey.answers, question, input, value);
  const missing = journey.missing.filter((id) => id !== question.id || !isAnswered(question, answers));
  return { ...journey, answers, missing, cleared: clearedBy(journey.answers, question, input, value) };
}

function clearedBy(
  before: Answers,
  question: Question,
  input: string,
  value: string | boolean,
): Journey['cleared'] {
  if ('choice' in question || value !== true) return undefined;
  const none = noneOf(question);
  if (input !== none) return before[none] ? 'none' : undefined;
  return question.rows.some((row) => before[inputOf(question, row)]) ? 'rows' : undefined;
}

/** What "Continue" does. On an unanswered page it marks what is missing; on a result it does nothing. */
export function next(from: Journey, skipReview: boolean): Journey {
  if (from.stage === 'result') return from;
  const journey = { ...from, cleared: undefined };
  const path = pathOf(journey.answers);
  const at = path.findIndex(({ id }) => id === journey.page);
  const page = path[at];
  if (journey.stage === 'question' && page) {
    const missing = page.questions
      .filter((question) => !isAnswered(question, journey.answers))
      .map(({ id }) => id);
    if (missing.length > 0) return { ...journey, missing };
    // A changed answer can make an emergency together with a later one.
    const known = journey.changing ? path : path.slice(0, at + 1);
    if (isEmergency(findingsOf(known, journey.answers))) return { ...journey, missing, stage: 'result' };
  }
  const onward =
    journey.changing || journey.stage === 'review'
      ? path.find(({ questions }) => !questions.every((question) => isAnswered(question, journey.answers)))
      : path[at + 1];
  if (onward) return { ...journey, stage: 'question', page: onward.id, missing: [] };
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
export function back(journey: Journey, skipReview: boolean, skipIntro: boolean): Journey {
  const path = pathOf(journey.answers);
  const at = path.findIndex(({ id }) => id === journey.page);
  const stay = { ...journey, missing: [] };
  if (journey.stage === 'result') {
    const stopped = isEmergency(journeyFindings(journey));
    return { ...stay, stage: stopped || skipReview ? 'question' : 'review' };
  }
  if (journey.stage === 'review') return { ...stay, stage: 'question', page: path.at(-1)?.id ?? '' };
  if (journey.changing) return { ...stay, stage: 'review', changing: false };
  const before = path[at - 1];
  if (before) return { ...stay, page: before.id };
  return skipIntro || journey.stage === 'intro' ? journey : { ...stay, stage: 'intro', page: '' };
}

/** What a "Change" link on the review page does. */
export const change = (journey: Journey, page: string): Journey => ({
  ...journey,
  stage: 'question',
  page,
  missing: [],
  changing: true,
});

const isEmergency = (findings: Findings): boolean => deciding(findings).level === 'emergency';
