import { type TemplateResult } from 'lit';
import type { LegName, Phase } from '../../../hemodynamics/index.js';
import { type Run } from '../player.js';
import type { ExploreModel } from './explore-model.js';
/** Visits the moments of one step from standing: at rest, and early in each phase. */
export declare function visitStep(name: LegName, stocking: number, visit: (run: Run, phase: Phase) => void): void;
/** Draws the pictures of the table, where it stands open. */
export declare function drawStills(root: ParentNode, { legs, settings }: ExploreModel): void;
/** One step in five pictures and their numbers, and what the model is and is not. */
export declare function about({ words, legs, settings, still, stepOpen, onToggle }: ExploreModel): TemplateResult;
