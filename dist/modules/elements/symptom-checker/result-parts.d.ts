import { nothing, type TemplateResult } from 'lit';
import type { Language } from '../../controllers/language.js';
import { type Assessment, type Reason, type SourceId } from '../../triage/index.js';
import type { Scene } from './scene.js';
/** The text of one rule, piece of advice, treatment or caution. */
export declare const textOf: (language: Language, kind: "rule" | "advice" | "treat" | "caution", id: string) => string;
/** A text of several lines as a list. */
export declare const bullets: (text: string | readonly string[]) => TemplateResult;
/** What the visitor told us that counted for the result, or against a more urgent one, each with its source. */
export declare function told({ language }: Scene, { reasons, rule }: Assessment, counts: Reason['counts']): TemplateResult | typeof nothing;
/** The short name of a source, as it stands behind a reason. */
export declare const cite: (id: SourceId) => string;
/** The full names of the sources, with their address where it is known. */
export declare const sourceList: (ids: readonly SourceId[]) => TemplateResult;
