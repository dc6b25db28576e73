import { type TemplateResult } from 'lit';
import { type AdviceId, type Assessment, type Findings, type NetId, type TreatmentId } from '../../triage/index.js';
import type { Scene } from './scene.js';
/** What a result says beside the assessment itself. */
export interface Guidance {
    readonly findings: Findings;
    readonly advice: readonly AdviceId[];
    readonly treatments: readonly TreatmentId[];
    readonly net: readonly NetId[];
}
/** The result: what to do, how soon and why; what helps now; when to act faster; the rest folded. */
export declare function resultPage(scene: Scene, assessment: Assessment, guidance: Guidance): TemplateResult;
