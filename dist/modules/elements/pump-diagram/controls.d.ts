import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** The buttons that run the clock, and what the visitor can set: what the leg does, the legs, the stocking, the speed. */
export declare function controls({ words, settings, playing, onPlay, onStep, onSet }: Scene, all: boolean): TemplateResult;
