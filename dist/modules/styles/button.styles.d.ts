/** Buttons and links that look like buttons, at least 48 px tall: one filled for the first action, the others outlined. */
export declare const plainButton: import("lit").CSSResult;
export declare const button: import("lit").CSSResult[];
