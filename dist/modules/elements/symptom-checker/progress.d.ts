import { type TemplateResult } from 'lit';
import { type SectionId } from './questions.js';
import type { Scene } from './scene.js';
/** Which part of the journey this is. How many pages are left depends on the answers, so that it is never told. */
export declare function progress({ language }: Scene, section: SectionId): TemplateResult;
