import { type TemplateResult } from 'lit';
import type { Language } from '../../controllers/language.js';
import type { Question } from './questions.js';
import type { Scene } from './scene.js';
/** "Check your answers": what was asked and said, each with a way to change it. */
export declare function reviewPage(scene: Scene): TemplateResult;
/** What the visitor answered to one question. */
interface Said {
    /** What was ticked or chosen; where it was "none of these", all that was asked. */
    readonly rows: readonly string[];
    readonly none: boolean;
}
/**
 * What the visitor answered, in the words of the rows; undefined where there is no answer. "None of these" names what was
 * asked: read apart from its page, nobody would know.
 */
export declare function saidTo({ language, journey: { answers } }: Pick<Scene, 'language' | 'journey'>, question: Question): Said | undefined;
/** An answer as a list, one row a line. */
export declare const saidList: (language: Language, { rows, none }: Said) => TemplateResult;
export {};
