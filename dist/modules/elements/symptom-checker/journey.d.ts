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
    /** What the last tick took back by itself: the rows of its list, or its "none of these". */
    readonly cleared?: 'rows' | 'none' | undefined;
}
export declare const START: Journey;
/** The page the visitor is on, with what is asked there. */
export declare function currentPage(journey: Journey): Page | undefined;
/** The pages whose answers count when the result is shown: an emergency stops the journey where it was ticked. */
export declare function askedPages({ answers, page }: Journey): readonly Page[];
/** What is known when the result is shown. */
export declare const journeyFindings: (journey: Journey) => Findings;
/** Takes in one tick or choice. What is answered is no longer missing. */
export declare function answer(journey: Journey, question: Question, input: string, value: string | boolean): Journey;
/** What "Continue" does. On an unanswered page it marks what is missing; on a result it does nothing. */
export declare function next(from: Journey, skipReview: boolean): Journey;
/**
 * What "Back" does; from an emergency it is "I ticked this by mistake". Nothing entered is lost. The same journey where
 * there is no way back.
 */
export declare function back(journey: Journey, skipReview: boolean, skipIntro: boolean): Journey;
/** What a "Change" link on the review page does. */
export declare const change: (journey: Journey, page: string) => Journey;
