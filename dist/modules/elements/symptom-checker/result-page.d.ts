import { type TemplateResult } from 'lit';
import { type AdviceId, type Assessment, type SourceId, type TreatmentId } from '../../triage/index.js';
import type { Scene } from './scene.js';
/** What a result says beside the assessment itself. */
export interface Guidance {
    readonly advice: readonly AdviceId[];
    readonly treatments: readonly TreatmentId[];
    readonly sources: readonly SourceId[];
}
/** The result: what to do, how soon and why; what to do meanwhile; when to act faster; sources. */
export declare function resultPage(scene: Scene, assessment: Assessment, guidance: Guidance): TemplateResult;
/** Every source that the result leans on, once. */
export declare function sourcesOf({ reasons }: Assessment, treatments: readonly TreatmentId[]): SourceId[];
