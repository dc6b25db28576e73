import type { Findings } from '../../triage/index.js';
import { type Page, type Question, type Row } from './questions.js';
/**
 * What the visitor has entered, by input: a row's tick under the row, a choice under its finding, and
 * "none of these" under `none:` and the question. Answers are never dropped while the visitor walks about.
 */
export type Answers = Readonly<Record<string, string | boolean>>;
export declare const noneOf: (question: Question) => string;
/** Where a row's tick is kept. "Something else" stands in several lists, and each keeps its own. */
export declare const inputOf: (question: Question, row: Row) => string;
/** Whether the visitor answered a question: chose, ticked a row, or ticked "none of these"; or need not. */
export declare const isAnswered: (question: Question, answers: Answers) => boolean;
/** Takes in one tick or choice. "None of these" clears the rows of its list, and a row clears "none of these". */
export declare function withAnswer(answers: Answers, question: Question, input: string, value: string | boolean): Answers;
/** The pages this visitor is asked, in order, each with what is worth asking there. */
export declare function pathOf(answers: Answers): readonly Page[];
/** What the answers on these pages say. Not sure and not answered leave a finding out. */
export declare function findingsOf(pages: readonly Page[], answers: Answers): Findings;
