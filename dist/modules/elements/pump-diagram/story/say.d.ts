import { type Words } from '../describe.js';
import type { StoryState } from './story-state.js';
/** A piece of a sentence: words, or the name of a number. */
export type Piece = {
    readonly text: string;
    readonly value?: undefined;
} | {
    readonly value: string;
    readonly text?: undefined;
};
/** What a scene says, with the places of its numbers. */
export declare function sentenceOf(words: Words, { scene, choice }: StoryState): Piece[];
/** The same as one text, with its numbers filled in. */
export declare const said: (words: Words, state: StoryState, values: Readonly<Record<string, number>>) => string;
