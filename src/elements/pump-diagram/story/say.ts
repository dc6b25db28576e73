import { item, whole, type Words } from '../describe.js';
import { hasChoices } from './scenes.js';
import type { StoryState } from './story-state.js';

/** A piece of a sentence: words, or the name of a number. */
export type Piece =
  | { readonly text: string; readonly value?: undefined }
  | { readonly value: string; readonly text?: undefined };

/** What a scene says, with the places of its numbers. */
export function sentenceOf(words: Words, { scene, choice }: StoryState): Piece[] {
  const text =
    hasChoices(scene) && choice >= 0
      ? item(words, 'pump.helps', choice)
      : item(words, 'pump.scenes', scene - 1);
  return text
    .split(/\{(\w+)\}/)
    .map((piece, i): Piece => (i % 2 ? { value: piece } : { text: piece }))
    .filter(({ text: said }) => said !== '');
}

/** The same as one text, with its numbers filled in. */
export const said = (words: Words, state: StoryState, values: Readonly<Record<string, number>>): string =>
  sentenceOf(words, state)
    .map(({ text, value }) => text ?? String(whole(values[value] ?? 0)))
    .join('');
