import { type TemplateResult } from 'lit';
import type { ExploreModel } from './explore-model.js';
/** The pictures of the legs; `isTold` where `told()` stands beside them, whose sentences describe them. */
export declare const stage: ({ words, legs, topic }: ExploreModel, isTold: boolean) => TemplateResult;
/** The names of the parts, which explain them. */
export declare const parts: ({ words, topic, onTopic }: ExploreModel) => TemplateResult;
/** What the legs do now, and what the chosen part is. The screen writes the sentences. */
export declare const told: ({ words, legs, topic, playing }: ExploreModel) => TemplateResult;
