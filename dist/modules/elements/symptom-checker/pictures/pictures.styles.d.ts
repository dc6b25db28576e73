/**
 * The tones of the pictures. Each is mixed with the skin, so that a sign shows on the skin that a page chose; what is
 * darker than a middle skin has a paler edge for a dark one.
 */
export declare const pictures: import("lit").CSSResult;
