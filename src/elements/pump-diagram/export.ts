import { HEIGHT, WIDTH } from './geometry.js';
import { QUANTITIES, type Player } from './player.js';

const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linecap', 'opacity', 'filter'];

/** The pictures as one SVG file that needs nothing else. The lines stand below, and are the title together. */
export function svgOf(pictures: readonly Element[], lines: readonly string[]): string {
  const drawn = pictures.map((picture, i) => {
    const copy = picture.cloneNode(true) as Element;
    const all = picture.querySelectorAll('*');
    const put = (element: Element, name: string, value: string | number): void =>
      element.setAttribute(name, String(value));
    copy.querySelectorAll('*').forEach((element, at) => {
      const look = getComputedStyle(all[at] as Element);
      for (const name of LOOKS) put(element, name, look.getPropertyValue(name));
    });
    put(copy, 'x', i * WIDTH);
    put(copy, 'width', WIDTH);
    put(copy, 'height', HEIGHT);
    return new XMLSerializer().serializeToString(copy);
  });
  const texts = lines.map((line) => line.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${HEIGHT + 99}"><title>${texts.join(' ')}</title>${
    drawn.join('') + texts.map((text, i) => `<text x="20" y="${HEIGHT + 20 * i + 20}">${text}</text>`).join('')
  }</svg>`;
}

/** The last 60 s of every leg as comma-separated values; the units stand in the first line. */
export const csvOf = ({ runs }: Player): string =>
  [
    ['leg', 'time (s)', ...QUANTITIES.map(([name, unit]) => `${name} (${unit})`)].join(),
    ...runs.flatMap(({ name, samples }) =>
      samples.map((sample) => [name, ...sample.map((value) => value.toFixed(2))].join()),
    ),
  ].join('\n');
