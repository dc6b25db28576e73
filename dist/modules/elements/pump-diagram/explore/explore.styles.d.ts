/** The laboratory: pictures and clock on one side, settings and numbers on the other. */
export declare const laboratory: import("lit").CSSResult;
