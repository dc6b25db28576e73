import { nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../triage/index.js';
import type { Scene } from './scene.js';
/** What the visitor told us that counted for the result, beside what was said no to that would have made it more urgent. */
export declare function whyPart(scene: Scene, assessment: Assessment): TemplateResult | typeof nothing;
