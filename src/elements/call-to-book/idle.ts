/** The longest wait for a browser that is never idle, ms. */
const LONGEST = 500;

/** Does something once the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  // Safari has none.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: LONGEST });
  else setTimeout(work, 1);
}
