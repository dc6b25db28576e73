import { type TemplateResult } from 'lit';
import type { ExploreModel } from './explore-model.js';
/** The buttons that run the clock. */
export declare const playback: ({ words, playing, onPlay, onStep }: ExploreModel, step: boolean) => TemplateResult;
/** What the visitor can set: what the leg does, the legs, the stocking, the speed. */
export declare function controls({ words, settings, legs, onSet }: ExploreModel): TemplateResult;
