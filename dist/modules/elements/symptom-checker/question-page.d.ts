import { type TemplateResult } from 'lit';
import { type Page } from './questions.js';
import type { Scene } from './scene.js';
/** One question page: how far, the questions, how to look, why we ask, Continue and Back. */
export declare function questionPage(scene: Scene, page: Page): TemplateResult;
