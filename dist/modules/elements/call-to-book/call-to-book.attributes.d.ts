import type { Remember } from './dismissal.js';
export declare const hours: import("../../lib/attributes.js").Attribute<"">;
export declare const knownZone: import("../../lib/attributes.js").Attribute<"">;
export declare const closedOn: import("../../lib/attributes.js").Attribute<readonly string[]>;
export declare const now: import("../../lib/attributes.js").Attribute<"">;
export declare const placement: import("../../lib/attributes.js").Attribute<"top" | "bottom" | "inline">;
export declare const remember: import("../../lib/attributes.js").Attribute<Remember>;
export declare const selectors: import("../../lib/attributes.js").Attribute<"">;
