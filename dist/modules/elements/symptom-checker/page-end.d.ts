import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** What a page of the journey ends with: the button that goes on, the one that goes back, the emergency signs. */
export declare const pageEnd: (scene: Scene, goOn: string) => TemplateResult;
