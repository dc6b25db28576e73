import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** The pictures of the legs with the names of the parts, and below what the legs do now and what a part is. */
export declare const stage: ({ words, legs, topic, playing, onTopic }: Scene) => TemplateResult;
