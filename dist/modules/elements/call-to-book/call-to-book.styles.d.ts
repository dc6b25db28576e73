/** The card, and the bar it becomes at an edge of the window: words, the button that takes it away, actions. */
export declare const styles: import("lit").CSSResult;
