/** The box of every element: nothing of the page's theme reaches past `.root` but direction and colour scheme. */
export declare const box: import("lit").CSSResult;
export declare const host: import("lit").CSSResult[];
