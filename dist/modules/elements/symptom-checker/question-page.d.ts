import { type TemplateResult } from 'lit';
import { type Page } from './questions.js';
import type { Scene } from './scene.js';
/**
 * One question page: how far, the questions, how to look, why we ask, Continue and Back. The next page takes over what
 * is drawn, which a slow phone shows sooner; new are what takes the focus, what may be open, and radios, which a browser
 * clears when they join a group.
 */
export declare function questionPage(scene: Scene, page: Page): TemplateResult;
