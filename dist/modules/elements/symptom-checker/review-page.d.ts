import { type TemplateResult } from 'lit';
import type { Question } from './questions.js';
import type { Scene } from './scene.js';
/** "Check your answers": what was asked and said, each with a way to change it. */
export declare function reviewPage(scene: Scene): TemplateResult;
/** What the visitor answered to a question, in the words of its rows; empty where it has no answer. */
export declare function answerOf({ language, journey: { answers } }: Pick<Scene, 'language' | 'journey'>, question: Question): string;
