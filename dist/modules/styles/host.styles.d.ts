/**
 * The box of every element: nothing of the page's theme reaches past `.root` but direction, color scheme,
 * visibility and whether it takes presses.
 * It is as wide as its parent. Where the parent asks how wide it would like to be (a flex row, a float, a table cell), it
 * is a line of text at most, and never less than a phone column: a size container itself would answer 0.
 */
export declare const box: import("lit").CSSResult;
export declare const host: import("lit").CSSResult[];
