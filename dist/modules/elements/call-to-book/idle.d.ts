/**
 * Does something once the browser has nothing better to do.
 * @returns takes the wish back
 */
export declare function whenIdle(work: () => void): () => void;
