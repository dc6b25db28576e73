/** What our controls do with a key that has no modifier; Tab and Escape stay the page's too. */
const KEYS = new Set([' ', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);
/**
 * Keeps the keys that our controls use from the page's shortcuts. A page sees the element and not the box in it, so that
 * "the space key scrolls, except in an input" would keep a box from being ticked.
 */
function keepOwnKeys(host) {
    for (const type of ['keydown', 'keypress', 'keyup'])
        host.addEventListener(type, keep);
}
function keep(event) {
    const [control] = event.composedPath();
    if (!(control instanceof Element) || event.ctrlKey || event.altKey || event.metaKey)
        return;
    if (KEYS.has(event.key) && control.matches('a, button, input, select, summary'))
        event.stopPropagation();
}

export { keepOwnKeys };
