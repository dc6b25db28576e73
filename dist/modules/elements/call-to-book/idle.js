/** The longest wait for a browser that is never idle, ms. */
const LONGEST = 500;
/**
 * Does something once the browser has nothing better to do.
 * @returns takes the wish back
 */
function whenIdle(work) {
    if (typeof requestIdleCallback === 'function') {
        const id = requestIdleCallback(work, { timeout: LONGEST });
        return () => cancelIdleCallback(id);
    }
    const id = setTimeout(work, 1);
    return () => clearTimeout(id);
}

export { whenIdle };
