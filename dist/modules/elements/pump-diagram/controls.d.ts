import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** The buttons that run the clock. */
export declare const playback: ({ words, playing, onPlay, onStep }: Scene, step: boolean) => TemplateResult;
/** What the visitor can set: what the leg does, the legs, the stocking, the speed. */
export declare function controls({ words, settings, onSet }: Scene): TemplateResult;
