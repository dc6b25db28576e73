/** The card around both faces, and what they share. */
export declare const card: import("lit").CSSResult;
/** On paper: the scene, or what the laboratory shows, without what is for pressing. It comes after the other sheets. */
export declare const paper: import("lit").CSSResult;
