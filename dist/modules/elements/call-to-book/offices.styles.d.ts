/** The list of offices, in a card and in what a bar opens. */
export declare const officeStyles: import("lit").CSSResult;
