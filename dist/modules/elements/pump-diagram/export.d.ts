import { type Player } from './player.js';
/**
 * The pictures that are shown, as one SVG file that needs nothing else.
 * @param root where the pictures stand
 * @param sentences what they show; they stand below, and are the title together
 */
export declare function svgOf(root: ParentNode, sentences: readonly string[]): string;
/** The last 60 s of every leg as comma-separated values; the units stand in the first line. */
export declare const csvOf: ({ runs }: Player) => string;
