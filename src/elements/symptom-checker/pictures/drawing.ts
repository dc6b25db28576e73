import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * One path of a drawing. The tones are classes that stand in `pictures.styles.ts`; `soft` blurs. With a width the path
 * is a line, without one it is filled.
 */
export type Mark = readonly [tones: string, path: string, width?: number];

/** Marks that are moved together. */
export type Moved = readonly [transform: string, marks: readonly Mark[]];

const isMoved = (part: Mark | Moved): part is Moved => typeof part[1] === 'object';

/** The path of one mark. */
export const path = ([tones, d, width]: Mark): TemplateResult =>
  svg`<path class=${tones} d=${d} stroke-width=${width ?? nothing}></path>`;

/** A drawing: hidden from screen readers, because the words beside it say the same. */
export const drawing = (kind: string, size: string, parts: readonly (Mark | Moved)[]): TemplateResult =>
  html`<svg class=${`picture ${kind}`} viewBox=${`0 0 ${size}`} aria-hidden="true">
    ${parts.map((part) =>
      isMoved(part) ? svg`<g transform=${part[0]}>${part[1].map(path)}</g>` : path(part),
    )}
  </svg>`;
