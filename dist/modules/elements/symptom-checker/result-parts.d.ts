import { nothing, type TemplateResult } from 'lit';
import { type AdviceId, type Assessment, type SourceId, type TreatmentId } from '../../triage/index.js';
import type { Language } from '../../controllers/language.js';
import type { Scene } from './scene.js';
/** The text of one rule, piece of advice, treatment, caution or line of the safety net. */
export declare const textOf: (language: Language, key: string) => string;
/** A text with a number to call in it, which stays as it is when a browser translates the page. */
export declare const numbered: ({ language }: Scene, key: "check.emergency-line" | "check.call" | "result.clinic-number" | "result.higher-emergency" | "result.disclaimer", number: string) => TemplateResult;
/** A text of several lines as a list. */
export declare const bullets: (text: string | readonly string[]) => TemplateResult;
/** A name and the line under it. */
export declare const named: (text: string) => TemplateResult;
/** What to do, each with its picture. */
export declare const adviceList: ({ language }: Scene, advice: readonly AdviceId[]) => TemplateResult | typeof nothing;
/** Every source that the result leans on, once. */
export declare function sourcesOf({ reasons }: Assessment, treatments: readonly TreatmentId[]): SourceId[];
/** Every source that a result leans on, how old its content is, and who reviewed that. */
export declare const sourcesText: ({ language, review }: Scene, { contentVersion }: Assessment, sources: readonly SourceId[]) => TemplateResult;
