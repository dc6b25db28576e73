import type { Picture } from './drawing/index.js';
/**
 * Draws into an empty `<svg>` once, and again only where it is to show something else.
 * @param of what it shows: a run, for example
 * @param key how it shows it
 */
export declare function drawnOnce<T>(svg: SVGSVGElement, of: unknown, key: string, draw: () => T): T;
/** Pictures that are painted together. */
export type Pictures = readonly Picture[];
