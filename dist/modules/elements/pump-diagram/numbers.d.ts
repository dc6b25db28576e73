import { type TemplateResult } from 'lit';
import type { Sample } from './player.js';
import type { Scene } from './scene.js';
/** A whole number to show; a vein that hangs empty has less than 0 inside and shows 0. */
export declare const whole: (value: number) => number;
/** The trace of the pressure as an SVG path: a unit right a sample, a unit up a mmHg. A level stretch has two ends only. */
export declare function tracePath(samples: readonly Sample[]): string;
/** The row of numbers and the trace of the last 60 s. The screen writes what is left empty here. */
export declare function numbers({ words, legs, tests, settings }: Scene): TemplateResult;
