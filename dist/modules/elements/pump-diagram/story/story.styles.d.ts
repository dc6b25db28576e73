/** The story: a stage with its pictures, what they say, and the ways on. */
export declare const story: import("lit").CSSResult;
