/** Does all of some work now. */
export declare function atOnce(work: Iterator<unknown>): void;
/**
 * Does work piece by piece, and lets the page go on between slices of it.
 * @param work each `next()` is a piece of a few milliseconds at most
 * @param wanted asked before each slice but the first; work that nobody wants any more is left
 * @returns undefined where all was done in the first slice, which runs at once; else whether it was done to its end
 */
export declare function inSlices(work: Iterator<unknown>, wanted: () => boolean): Promise<boolean> | undefined;
