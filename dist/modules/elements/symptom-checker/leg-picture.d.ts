import { type TemplateResult } from 'lit';
import type { List } from './questions.js';
import type { Scene } from './scene.js';
/** A picture to point at. The rows under it say the same, so that it is hidden from screen readers. */
export declare function legPicture({ journey: { answers }, onAnswer }: Scene, question: List): TemplateResult;
