/** The bar at an edge of the window: one row, a thumb high. */
export declare const barStyles: import("lit").CSSResult;
