import { whole, item } from '../describe.js';
import { hasChoices } from './scenes.js';

/** What a scene says, with the places of its numbers. */
function sentenceOf(words, { scene, choice }) {
    const text = hasChoices(scene) && choice >= 0
        ? item(words, 'pump.helps', choice)
        : item(words, 'pump.scenes', scene - 1);
    return text
        .split(/\{(\w+)\}/)
        .map((piece, i) => (i % 2 ? { value: piece } : { text: piece }))
        .filter(({ text: said }) => said !== '');
}
/** The same as one text, with its numbers filled in. */
const said = (words, state, values) => sentenceOf(words, state)
    .map(({ text, value }) => text ?? String(whole(values[value] ?? 0)))
    .join('');

export { said, sentenceOf };
