import { type TemplateResult } from 'lit';
import type { CardScene } from './card-view.js';
/** What a bar can do, in one row. */
export declare function barActions(scene: CardScene): TemplateResult;
