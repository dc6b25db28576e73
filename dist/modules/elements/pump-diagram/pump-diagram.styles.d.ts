/** The card around both faces, and what they share. */
export declare const card: import("lit").CSSResult;
