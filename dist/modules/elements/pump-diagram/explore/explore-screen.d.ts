import { type Words } from '../describe.js';
import type { Player } from '../player.js';
/** Shows the moment the player stands at: words, numbers and the trace at every twelfth call only, or `all`. */
export type Show = (all?: boolean) => void;
/** Looks up everything that moves in a laboratory, so that a frame only writes. */
export declare function screen(root: ParentNode, player: Player, words: Words): Show;
