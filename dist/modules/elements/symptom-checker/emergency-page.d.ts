import { type TemplateResult } from 'lit';
import type { AdviceId, Assessment } from '../../triage/index.js';
import type { Scene } from './scene.js';
/** The screen that stops the journey: whom to call, what to do meanwhile, and one way back. Nothing else to click. */
export declare function emergencyPage(scene: Scene, assessment: Assessment, advice: readonly AdviceId[]): TemplateResult;
