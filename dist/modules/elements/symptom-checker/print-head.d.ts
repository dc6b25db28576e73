import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** What stands first on paper, and on paper alone: whose this is, and of what day. */
export declare function printHead({ language, clinic, phone }: Scene): TemplateResult;
