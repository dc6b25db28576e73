import { type TemplateResult } from 'lit';
import { type LegName } from '../../hemodynamics/index.js';
import type { Scene } from './scene.js';
/** The legs, in the order a menu shows them. */
export declare const NAMES: LegName[];
/** The buttons that run the clock, and what the visitor can set: what the leg does, the legs, the stocking, the speed. */
export declare function controls({ words, settings, playing, onPlay, onStep, onSet }: Scene, all: boolean): TemplateResult;
