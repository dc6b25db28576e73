import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** What stands first on paper, and on paper alone: for whom this is, the clinic, and all answers. */
export declare function printHead(scene: Scene): TemplateResult;
