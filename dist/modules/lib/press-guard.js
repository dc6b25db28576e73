/** Presses that follow a press within this time, ms, are one double press: a little more than operating systems allow. */
const DOUBLE = 600;
/** So near, px, the second press of a double press comes; a thumb moves a little between two taps. */
const NEAR = 40;
/** What does something when it is pressed. A box or radio beside it is another matter: see `controlOf`. */
const CONTROLS = 'button, a[href], summary, label, input, select, [role="button"]';
const guarded = new WeakSet();
/** Counts pointer presses: a click on a label makes a second click event, on its box, that belongs to the same press. */
let pointer = 0;
let last;
let forget;
/**
 * Makes a second press do nothing where it comes so soon after the first that it was meant for what stood there then:
 * a double click on Continue must not answer the next page. Only presses of a visitor's pointer count: `click()`, keys
 * and assistive technology, which sends clicks without a pointer, always work. A key that is held presses once.
 * @param host the element whose controls are guarded; calling it twice is the same as once
 */
function guardPresses(host) {
    if (guarded.has(host))
        return;
    guarded.add(host);
    host.addEventListener('pointerdown', () => pointer++, { capture: true });
    host.addEventListener('keydown', ignoreRepeat, { capture: true });
    host.addEventListener('click', (event) => {
        const control = controlOf(event, host);
        if (!control || !isPointer(event))
            return;
        watch(host.ownerDocument);
        last = { host, control, pointer, time: event.timeStamp, x: event.clientX, y: event.clientY };
    }, { capture: true });
}
/** Looks at every press on the page for a moment: what was pressed may be gone, and the page below be hit. */
function watch(doc) {
    forget?.();
    const options = { capture: true };
    const down = () => pointer++;
    doc.addEventListener('click', refuse, options);
    doc.addEventListener('pointerdown', down, options);
    const timer = setTimeout(() => forget?.(), 4 * DOUBLE);
    forget = () => {
        clearTimeout(timer);
        doc.removeEventListener('click', refuse, options);
        doc.removeEventListener('pointerdown', down, options);
        last = forget = undefined;
    };
}
function refuse(event) {
    if (!last || !isPointer(event) || pointer === last.pointer)
        return;
    const { host, control, time, x, y } = last;
    if (event.timeStamp - time > DOUBLE)
        return;
    const same = controlOf(event, host) === control;
    const gone = control.getClientRects().length === 0 && event.composedPath().includes(host);
    const near = Math.hypot(event.clientX - x, event.clientY - y) < NEAR;
    if (!same && !gone && !(near && !standsAt(control, x, y)))
        return;
    event.preventDefault();
    event.stopImmediatePropagation();
}
/** Whether a control still stands where it was pressed. */
function standsAt(control, x, y) {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
}
/** The control of ours that a click is meant for: a label and its box are one. What an author put in a slot is theirs. */
function controlOf(event, host) {
    const ours = event
        .composedPath()
        .filter((node) => node instanceof Element && node.getRootNode() === host.shadowRoot);
    return ours.find((node) => node.matches('label')) ?? ours.find((node) => node.matches(CONTROLS));
}
/** A visitor's own mouse, finger or pen; a key, `click()` and a screen reader's click have no count. */
const isPointer = (event) => event.isTrusted && event.detail > 0;
function ignoreRepeat(event) {
    if (event.isTrusted && event.repeat && event.key === 'Enter')
        event.preventDefault();
}

export { guardPresses };
