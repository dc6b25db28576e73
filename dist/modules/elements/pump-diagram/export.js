import { WIDTH, HEIGHT } from './geometry.js';
import { QUANTITIES } from './player.js';

const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linecap', 'opacity', 'filter'];
/** The pictures as one SVG file that needs nothing else. The lines stand below, and are the title together. */
function svgOf(pictures, lines) {
    const drawn = pictures.map((picture, i) => {
        const copy = picture.cloneNode(true);
        const all = picture.querySelectorAll('*');
        const put = (element, name, value) => element.setAttribute(name, String(value));
        copy.querySelectorAll('*').forEach((element, at) => {
            const look = getComputedStyle(all[at]);
            for (const name of LOOKS)
                put(element, name, look.getPropertyValue(name));
        });
        put(copy, 'x', i * WIDTH);
        put(copy, 'width', WIDTH);
        put(copy, 'height', HEIGHT);
        return copy.outerHTML;
    });
    const texts = lines.map((line) => line.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`));
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${HEIGHT + 50}"><title>${texts.join(' ')}</title>${drawn.join('') +
        texts.map((text, i) => `<text x="9" font-size="7" y="${HEIGHT + 10 * i + 10}">${text}</text>`).join('')}</svg>`;
}
/** The last 60 s of every leg as comma-separated values; the units stand in the first line. */
const csvOf = ({ runs }) => [
    ['leg', 'time (s)', ...QUANTITIES.map(([name, unit]) => `${name} (${unit})`)].join(),
    ...runs.flatMap(({ name, samples }) => samples.map((sample) => [name, ...sample.map((value) => value.toFixed(2))].join())),
].join('\n');

export { csvOf, svgOf };
