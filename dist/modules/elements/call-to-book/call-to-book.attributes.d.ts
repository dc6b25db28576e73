import { type Attribute } from '../../lib/attributes.js';
import type { Remember } from './dismissal.js';
export declare const hours: Attribute<"">;
export declare const knownZone: Attribute<"">;
/** Entries that cannot be read are kept: of a day that one of them could mean nothing is said. */
export declare const closedOn: Attribute<readonly string[]>;
export declare const now: Attribute<"">;
export declare const placement: Attribute<"top" | "bottom" | "inline">;
export declare const remember: Attribute<Remember>;
export declare const selectors: Attribute<"">;
