import { inputOf, noneOf } from '../../src/elements/symptom-checker/answers.js';
import {
  answer,
  currentPage,
  journeyFindings,
  next,
  START,
  type Journey,
} from '../../src/elements/symptom-checker/journey.js';
import {
  PAGES,
  type Page,
  type Question,
  type Row,
  type SectionId,
} from '../../src/elements/symptom-checker/questions.js';
import { assess, type Assessment, type Findings } from '../../src/triage/index.js';

/** One visitor's way from the first question to a result. */
export interface Walk {
  /** What was said that was not plain no, or the number of the random walk. */
  readonly name: string;
  /** The question pages seen, in order. */
  readonly pages: readonly Page[];
  /** How many pages had been seen when the answers first were an emergency together. */
  readonly emergencyAt: number | undefined;
  readonly findings: Findings;
  readonly assessment: Assessment;
  readonly end: Journey;
}

/** What a visitor says: rows to tick, and values to choose, by question. Everything else is answered no. */
export type Said = Readonly<Record<string, string | true>>;
type Answer = (journey: Journey, question: Question, section: SectionId) => Journey;

/** What the quiet visitor chooses: a grown woman with nothing to tell. */
const QUIET = ['none', 'no', '18-49', 'female'];
const TOO_MANY = 50;
/** Signs that end the questions early are told less often, so that the later pages are walked too. */
const RARE: Partial<Record<SectionId, number>> = { emergency: 0.1, today: 0.25 };

/** Goes through the real journey, page by page, until a result is shown. */
function walk(name: string, answerOne: Answer): Walk {
  const pages: Page[] = [];
  let emergencyAt: number | undefined;
  let journey = next(START, true);
  for (let page = currentPage(journey); journey.stage === 'question' && page; page = currentPage(journey)) {
    pages.push(page);
    if (pages.length > TOO_MANY) throw new Error(`walk ${name}: no result after ${TOO_MANY} pages`);
    const { section } = page;
    const answered = page.questions.reduce((done, question) => answerOne(done, question, section), journey);
    if (assess(journeyFindings(answered)).level === 'emergency') emergencyAt ??= pages.length;
    journey = next(answered, true);
  }
  const findings = journeyFindings(journey);
  return { name, pages, emergencyAt, findings, assessment: assess(findings), end: journey };
}

/** The walk of a visitor who says these things and nothing else. */
export function telling(said: Said): Walk {
  const name = Object.entries(said).map(([what, value]) => (value === true ? what : `${what} ${value}`));
  return walk(name.join(', ') || 'nothing to tell', (journey, question) => {
    if ('choice' in question) {
      const quiet = question.values.find((value) => QUIET.includes(value)) ?? question.values[0] ?? '';
      return answer(journey, question, question.choice, said[question.id] ?? quiet);
    }
    return tick(
      journey,
      question,
      question.rows.filter((row) => said[row] === true),
    );
  });
}

/** Everything one visitor can say on some page, one thing at a time. */
export const SAYINGS: readonly Said[] = (PAGES as readonly Page[])
  .flatMap(({ questions }) => questions)
  .flatMap((question): Said[] =>
    'choice' in question
      ? question.values.map((value) => ({ [question.id]: value }))
      : question.rows.map((row) => ({ [row]: true })),
  );

/** Says every one thing on its way to a result, each on a walk that is known to come to its question. */
export function everySaying(): Walk[] {
  const walks: { said: Said; walk: Walk }[] = [{ said: {}, walk: telling({}) }];
  // The list grows while it is read: a walk can open a page that none before it came to.
  const left = new Set(SAYINGS);
  for (const { said, walk: known } of walks)
    for (const saying of left) {
      if (!known.pages.some((page) => asks(page, saying))) continue;
      left.delete(saying);
      const more = { ...said, ...saying };
      walks.push({ said: more, walk: telling(more) });
    }
  return walks.map((one) => one.walk);
}

/** A walk into each page that needs several things said, which no single saying opens. */
export const openings = (): Walk[] =>
  (PAGES as readonly Page[])
    .filter(({ needs = [] }) => needs.length > 1)
    .map(({ needs = [] }) => {
      const said: Record<string, true> = {};
      for (const any of needs) {
        const key = any.find((hinge) => typeof hinge === 'string');
        if (key) said[key] = true;
      }
      return telling(said);
    });

const asks = ({ questions }: Page, saying: Said): boolean =>
  questions.some((question) =>
    'choice' in question ? question.id in saying : question.rows.some((row) => row in saying),
  );

/** A walk whose answers the dice give; `roll` gives a number from 0 up to 1. */
export function rolled(name: string, roll: () => number): Walk {
  // Some tell much and some little: a busy visitor alone would never get past the same-day pages.
  const talkative = [0.02, 0.08, 0.3][Math.floor(roll() * 3)] ?? 0;
  return walk(name, (journey, question, section) => {
    if ('choice' in question) {
      const quiet = question.values.find((value) => QUIET.includes(value));
      const value = question.values[Math.floor(roll() * question.values.length)] ?? '';
      const told = !quiet || question.id === 'sex' || roll() < talkative * 4 ? value : quiet;
      return answer(journey, question, question.choice, told);
    }
    const chance = talkative * (RARE[section] ?? 1);
    return tick(
      journey,
      question,
      question.rows.filter(() => roll() < chance),
    );
  });
}

const tick = (
  journey: Journey,
  question: Extract<Question, { rows: unknown }>,
  rows: readonly Row[],
): Journey =>
  rows.length === 0
    ? answer(journey, question, noneOf(question), true)
    : rows.reduce((done, row) => answer(done, question, inputOf(question, row), true), journey);

/** Dice that fall the same way for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
