import { type TemplateResult } from 'lit';
import type { Within } from '../../triage/index.js';
import type { Scene } from './scene.js';
/** How soon, in words and as one of five steps, which show how far from an emergency it is. */
export declare const timeScale: ({ language }: Scene, within: Within) => TemplateResult;
