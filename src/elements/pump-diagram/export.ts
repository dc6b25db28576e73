import { HEIGHT, WIDTH } from './geometry.js';
import type { Player } from './player.js';

const LOOKS = 'fill,fill-opacity,stroke,stroke-width,stroke-linecap,stroke-linejoin,opacity,filter'.split(',');

/** The pictures as one SVG file that needs nothing else. The lines stand below; the first is the title. */
export function svgOf(pictures: readonly Element[], lines: readonly string[]): string {
  const drawn = pictures.map((picture, i) => {
    const copy = picture.cloneNode(true) as Element;
    const originals = picture.querySelectorAll('*');
    copy.querySelectorAll('*').forEach((element, at) => {
      const look = getComputedStyle(originals[at] as Element);
      for (const name of LOOKS) element.setAttribute(name, look.getPropertyValue(name));
    });
    copy.setAttribute('x', String(i * WIDTH));
    copy.setAttribute('width', String(WIDTH));
    copy.setAttribute('height', String(HEIGHT));
    return new XMLSerializer().serializeToString(copy);
  });
  const [title, ...texts] = [lines[0] as string, ...lines].map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * 2} ${HEIGHT + 99}"><title>${title}</title>${drawn.join('')}<g font-family="sans-serif" font-size="14">${texts
    .map((text, i) => `<text x="20" y="${HEIGHT + 24 + 22 * i}">${text}</text>`)
    .join('')}</g></svg>`;
}

/** The last 60 s of every leg as comma-separated values; the units stand in the first line. */
export const csvOf = ({ runs }: Player): string =>
  [
    'leg,time (s),ankle vein pressure (mmHg),calf blood volume (mL),deep vein flow (mL/s),surface vein flow (mL/s)',
    ...runs.flatMap(({ name, samples }) =>
      samples.map((sample) => [name, ...sample.map((value) => value.toFixed(2))].join()),
    ),
    '',
  ].join('\n');
