import type { LegName } from '../../../hemodynamics/index.js';
/** Whether a stocking is offered on legs: on all of them, or not. */
export declare const stockingFits: (legs: readonly LegName[]) => boolean;
