import { type Player } from './player.js';
/** The pictures as one SVG file that needs nothing else. The lines stand below, and are the title together. */
export declare function svgOf(pictures: readonly Element[], lines: readonly string[]): string;
/** The last 60 s of every leg as comma-separated values; the units stand in the first line. */
export declare const csvOf: ({ runs }: Player) => string;
