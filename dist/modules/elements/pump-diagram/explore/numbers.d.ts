import { type TemplateResult } from 'lit';
import { type Words } from '../describe.js';
import type { Run, Sample } from '../player.js';
import type { ExploreModel } from './explore-model.js';
/** How far down the trace a pressure lies, in hundredths. */
export declare const heightOf: (mmHg: number) => number;
/** The trace of the pressure as an SVG path: a unit right a sample, a unit up a mmHg. A level stretch has two ends only. */
export declare function tracePath(samples: readonly Sample[]): string;
/** How the pressure of a leg went over the trace, in words. */
export declare const trendOf: (words: Words, { name, samples }: Run) => string;
/** The row of numbers, each with what people have beside it. The screen writes what is left empty here. */
export declare function numbers({ words, legs, tests, settings }: ExploreModel): TemplateResult;
