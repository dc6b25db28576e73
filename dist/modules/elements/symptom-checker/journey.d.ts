import type { Findings } from '../../triage/findings.js';
import { type Answers } from './answers.js';
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
}
export declare const START: Journey;
/** The page the visitor is on, with what is asked there. */
export declare function currentPage(journey: Journey): Page | undefined;
/** What is known when the result is shown: an emergency stops the journey where it was ticked. */
export declare function journeyFindings({ answers, page }: Journey): Findings;
export declare function answer(journey: Journey, question: Question, input: string, value: string | boolean): Journey;
/** What "Continue" does. On an unanswered page it marks what is missing; on a result it does nothing. */
export declare function next(journey: Journey, skipReview: boolean): Journey;
/** What "Back" does; from an emergency it is "I ticked this by mistake". Nothing entered is lost. */
export declare function back(journey: Journey, skipReview: boolean): Journey;
/** What a "Change" link on the review page does. */
export declare const change: (journey: Journey, page: string) => Journey;
