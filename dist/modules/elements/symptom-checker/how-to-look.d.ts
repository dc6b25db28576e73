import { nothing, type TemplateResult } from 'lit';
import type { Page } from './questions.js';
import type { Scene } from './scene.js';
/**
 * How to look for the signs of this page that a person can test. It is drawn when it is opened: most visitors do not, and
 * a slow phone shows the page sooner.
 */
export declare function howToLook(scene: Scene, { questions }: Page): TemplateResult | typeof nothing;
