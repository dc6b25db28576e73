// The draft's address as a QR code, to open it on a phone. The address holds the draft in its fragment: no server sees it.
import { encode } from '../../node_modules/uqr/dist/index.mjs';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {string} text
 * @returns {SVGElement | undefined} undefined where the text is too long for a QR code
 */
export function qrCode(text) {
  let code;
  try {
    code = encode(text, { border: 4 });
  } catch {
    return undefined;
  }
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${code.size} ${code.size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'QR code of the link to this draft');
  const path = document.createElementNS(SVG, 'path');
  const dots = code.data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
  path.setAttribute('d', dots.join(''));
  svg.append(path);
  return svg;
}
