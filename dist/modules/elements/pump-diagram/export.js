import { VERSION } from '../../version.js';
import { QUANTITIES } from './player.js';

/** What makes a shape look as it does and is handed down to what it holds; gradients and masks are copied with it. */
const INHERITED = [
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-dasharray',
];
/** The same of what is not handed down, and what it is where nothing is said. */
const OWN = { opacity: '1', 'stop-color': 'rgb(0, 0, 0)', 'stop-opacity': '1' };
/** Size of a picture that is not laid out, and of the text below, units of the file. */
const SIDE = 360;
const TEXT = 15;
const LINE = 21;
/** Width of a character of that text, as a share of its size. */
const CHARACTER = 0.52;
/** Writes into a copy how the original looks, so that it looks the same without our styles. */
function dress(original, copy, around) {
    const style = getComputedStyle(original);
    for (const name of INHERITED) {
        const value = style.getPropertyValue(name);
        if (value !== around?.getPropertyValue(name))
            copy.setAttribute(name, value);
        else
            copy.removeAttribute(name);
    }
    for (const [name, usual] of Object.entries(OWN)) {
        const value = style.getPropertyValue(name);
        if (value !== usual)
            copy.setAttribute(name, value);
    }
    copy.removeAttribute('class');
    [...original.children].forEach((child, i) => dress(child, copy.children[i], style));
}
/** A picture as an SVG of its own within the file. */
function pasted(picture, stage, column) {
    const { left, top, width, height } = picture.getBoundingClientRect();
    const copy = picture.cloneNode(true);
    dress(picture, copy);
    for (const name of ['part', 'role', 'aria-label', 'aria-describedby', 'style'])
        copy.removeAttribute(name);
    const place = width
        ? { x: left - stage.left, y: top - stage.top, width, height }
        : { x: column * SIDE, y: 0, width: SIDE, height: SIDE };
    for (const [name, value] of Object.entries(place))
        copy.setAttribute(name, value.toFixed(2));
    return new XMLSerializer().serializeToString(copy);
}
const escaped = (text) => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
/** Breaks a text into lines of at most so many characters, where it can. */
function broken(text, most) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < most)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/**
 * The pictures that are shown, as one SVG file that needs nothing else.
 * @param root where the pictures stand
 * @param sentences what they show; they stand below, and are the title together
 */
function svgOf(root, sentences) {
    const all = [...sentences, `vein-elements ${VERSION}`];
    const stage = root.querySelector('.explore .legs') ?? root.querySelector('.scene');
    const rect = stage?.getBoundingClientRect();
    const pictures = [...(stage?.querySelectorAll('svg.leg, svg.leaders, svg.lens, svg.gauge') ?? [])];
    const width = Math.max(SIDE, rect?.width ?? 0);
    const height = Math.max(SIDE, rect?.height ?? 0);
    const lines = all.flatMap((sentence) => broken(sentence, width / TEXT / CHARACTER));
    const texts = lines.map((line, i) => `<text x="9" y="${(height + LINE * (i + 1)).toFixed(2)}">${escaped(line)}</text>`);
    const tall = height + LINE * (lines.length + 1);
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(2)} ${tall.toFixed(2)}" font-family="sans-serif" font-size="${TEXT}"><title>${escaped(all.join(' '))}</title>${pictures.map((picture, i) => pasted(picture, rect, i)).join('')}${texts.join('')}</svg>`;
}
/** The last 60 s of every leg as comma-separated values; the units stand in the first line. */
const csvOf = ({ runs }) => [
    ['leg', 'time (s)', ...QUANTITIES.map(([name, unit]) => `${name} (${unit})`)].join(),
    ...runs.flatMap(({ name, samples }) => samples.map((sample) => [name, ...sample.map((value) => value.toFixed(2))].join())),
].join('\n');

export { csvOf, svgOf };
