import { svg, html, nothing } from 'lit';

const isMoved = (part) => typeof part[1] === 'object';
/** The path of one mark. */
const path = ([tones, d, width]) => svg `<path class=${tones} d=${d} stroke-width=${width ?? nothing}></path>`;
/** A drawing: hidden from screen readers, because the words beside it say the same. */
const drawing = (kind, size, parts) => html `<svg class=${`picture ${kind}`} viewBox=${`0 0 ${size}`} aria-hidden="true">
    ${parts.map((part) => isMoved(part) ? svg `<g transform=${part[0]}>${part[1].map(path)}</g>` : path(part))}
  </svg>`;

export { drawing, path };
