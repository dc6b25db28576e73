import { type TemplateResult } from 'lit';
import type { Assessment, SourceId } from '../../triage/index.js';
import type { Scene } from './scene.js';
/** What stands last on paper, and on paper alone: the result in a line, all answers, and what the result leans on. */
export declare function doctorSheet(scene: Scene, assessment: Assessment, sources: readonly SourceId[]): TemplateResult;
