/** The card: its columns, controls and numbers. */
export declare const card: import("lit").CSSResult;
