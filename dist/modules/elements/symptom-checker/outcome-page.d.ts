import type { TemplateResult } from 'lit';
import { type Assessment } from '../../triage/index.js';
import type { Scene } from './scene.js';
/** The screen of an assessment: the one that stops the journey, or a result with all that goes with it. */
export declare function outcomePage(scene: Scene, assessment: Assessment): TemplateResult;
