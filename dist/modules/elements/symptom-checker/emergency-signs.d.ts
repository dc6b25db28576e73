import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** The quiet way to the emergency number that stands on every page. */
export declare function emergencySigns(scene: Scene): TemplateResult;
