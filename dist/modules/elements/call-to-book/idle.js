/** The longest wait for a browser that is never idle, ms. */
const LONGEST = 500;
/** Does something once the browser has nothing better to do. */
function whenIdle(work) {
    // Safari has none.
    if (typeof requestIdleCallback === 'function')
        requestIdleCallback(work, { timeout: LONGEST });
    else
        setTimeout(work, 1);
}

export { whenIdle };
