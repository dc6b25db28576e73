import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * One path of a drawing. The tones are classes that stand in `pictures.styles.ts`; `soft` blurs. With a width the path
 * is a line, without one it is filled.
 */
export type Mark = readonly [tones: string, path: string, width?: number];

/** A drawing: hidden from screen readers, because the words beside it say the same. */
export const drawing = (kind: string, size: string, marks: readonly Mark[]): TemplateResult =>
  html`<svg class=${`picture ${kind}`} viewBox=${`0 0 ${size}`} aria-hidden="true">${marks.map(path)}</svg>`;

/** The path of one mark. */
export const path = ([tones, d, width]: Mark): TemplateResult =>
  svg`<path class=${tones} d=${d} stroke-width=${width ?? nothing}></path>`;
