import { type TemplateResult } from 'lit';
/**
 * One path of a drawing. The tones are classes that stand in `pictures.styles.ts`; `soft` blurs. With a width the path
 * is a line, without one it is filled.
 */
export type Mark = readonly [tones: string, path: string, width?: number];
/** Marks that are moved together. */
export type Moved = readonly [transform: string, marks: readonly Mark[]];
/** The path of one mark. */
export declare const path: ([tones, d, width]: Mark) => TemplateResult;
/** A drawing: hidden from screen readers, because the words beside it say the same. */
export declare const drawing: (kind: string, size: string, parts: readonly (Mark | Moved)[]) => TemplateResult;
