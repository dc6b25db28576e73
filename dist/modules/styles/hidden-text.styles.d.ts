/** What makes a text one for screen readers alone: the declarations of a rule. */
export declare const hiddenText: import("lit").CSSResult;
