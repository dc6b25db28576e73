/** The legs, and where the names of their parts stand. */
export declare const names: import("lit").CSSResult;
