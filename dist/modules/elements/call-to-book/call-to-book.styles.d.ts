/** The card: words, the button that takes it away, actions. */
export declare const styles: import("lit").CSSResult;
