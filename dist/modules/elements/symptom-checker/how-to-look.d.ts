import { nothing, type TemplateResult } from 'lit';
import type { Page } from './questions.js';
import type { Scene } from './scene.js';
/** How to look for the signs of this page that a person can test: steps, each with a drawing. */
export declare function howToLook({ language, headingLevel }: Scene, { questions }: Page): TemplateResult | typeof nothing;
