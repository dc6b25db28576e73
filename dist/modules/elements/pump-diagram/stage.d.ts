import { type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** The pictures of the legs, with the names of the parts around a single one. */
export declare const stage: ({ words, legs, topic, onTopic }: Scene) => TemplateResult;
/** What the legs do now, and what the chosen part is. The screen writes the sentences. */
export declare const told: ({ words, legs, topic, playing }: Scene) => TemplateResult;
