import { WIDTH, HEIGHT } from './geometry.js';
import { QUANTITIES } from './player.js';

const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linecap', 'opacity', 'filter'];
/** A shape as markup that looks the same without our styles. */
function plain(shape) {
    const copy = shape.cloneNode();
    for (const name of LOOKS)
        copy.setAttribute(name, getComputedStyle(shape).getPropertyValue(name));
    return copy.outerHTML;
}
/** The pictures as one SVG file that needs nothing else. The lines stand below, and are the title together. */
function svgOf(pictures, lines) {
    const legs = pictures.map((picture, i) => `<g transform="translate(${i * WIDTH})">${[...picture.querySelectorAll('path,circle')].map(plain).join('')}</g>`);
    const texts = lines.map((line) => line.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`));
    const below = texts.map((text, i) => `<text x="9" y="${HEIGHT + 10 * i + 10}">${text}</text>`);
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${HEIGHT + 50}" font-size="7"><title>${texts.join(' ')}</title>${[...legs, ...below].join('')}</svg>`;
}
/** The last 60 s of every leg as comma-separated values; the units stand in the first line. */
const csvOf = ({ runs }) => [
    ['leg', 'time (s)', ...QUANTITIES.map(([name, unit]) => `${name} (${unit})`)].join(),
    ...runs.flatMap(({ name, samples }) => samples.map((sample) => [name, ...sample.map((value) => value.toFixed(2))].join())),
].join('\n');

export { csvOf, svgOf };
