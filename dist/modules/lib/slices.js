/** Longest stretch of work before the page gets its turn, ms: a tap that falls into it is still answered at once. */
const LONGEST = 8;
/** Does all of some work now. */
function atOnce(work) {
    while (!work.next().done)
        ;
}
/**
 * Does work piece by piece, and lets the page go on between slices of it.
 * @param work each `next()` is a piece of a few milliseconds at most
 * @param wanted asked before each slice but the first; work that nobody wants any more is left
 * @returns undefined where all was done in the first slice, which runs at once; else whether it was done to its end
 */
function inSlices(work, wanted) {
    const slice = () => {
        const end = performance.now() + LONGEST;
        do
            if (work.next().done)
                return true;
        while (performance.now() < end);
        return false;
    };
    const rest = async () => {
        for (;;) {
            await new Promise((goOn) => setTimeout(goOn));
            if (!wanted())
                return false;
            if (slice())
                return true;
        }
    };
    return slice() ? undefined : rest();
}

export { atOnce, inSlices };
