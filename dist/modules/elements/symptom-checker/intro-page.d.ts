import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** The first page: what this is, for whom, that answers stay here, and the emergency line before any question. */
export declare function introPage(scene: Scene, ownHeading: string): TemplateResult;
