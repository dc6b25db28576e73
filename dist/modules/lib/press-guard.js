/** Presses within this time, ms, after a press was answered are one double press: a little more than operating systems allow. */
const DOUBLE = 600;
/** So near, px, the second press of a double press comes; a thumb moves a little between two taps. */
const NEAR = 40;
/** What does something when it is pressed. A box or radio beside it is another matter: see `controlOf`. */
const CONTROLS = 'button, a[href], summary, label, input, select, [role="button"]';
const guarded = new WeakSet();
let last;
/** Until when presses belong to the last one, ms; no end while the page has not been drawn since. */
let until = Infinity;
let timer;
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
    host.addEventListener('keydown', ignoreRepeat, { capture: true });
    host.addEventListener('click', (event) => {
        const control = controlOf(event, host);
        if (!control || !isPointer(event))
            return;
        const { control: box } = control;
        const isBox = event.composedPath()[0] === box;
        hold({ host, control, box: isBox ? undefined : box, x: event.clientX, y: event.clientY });
    }, { capture: true });
}
/** Ignores presses on our elements for a moment: the page changed the language of one, and everything in it moved. */
const holdPresses = (host) => hold({ host, x: 0, y: 0 });
/**
 * Looks at every press on the page for a moment: what was pressed may be gone, and the page below be hit. A visitor sees
 * that a press was heard when the page is drawn, which a slow phone takes its time for, so that the clock runs from then.
 */
function hold(press) {
    const { ownerDocument: doc } = press.host;
    const view = doc.defaultView;
    forget?.();
    last = press;
    until = Infinity;
    const options = { capture: true };
    doc.addEventListener('click', refuse, options);
    const stop = (forget = () => {
        clearTimeout(timer);
        doc.removeEventListener('click', refuse, options);
        last = forget = undefined;
    });
    // A busy page hears of a press long after it; one that is never drawn is pressed by nobody.
    timer = setTimeout(stop, 4 * DOUBLE);
    // A second frame begins when the first is drawn.
    view?.requestAnimationFrame(() => view.requestAnimationFrame((drawn) => {
        if (forget === stop)
            until = drawn + DOUBLE;
    }));
}
function refuse(event) {
    if (!last || !isPointer(event) || event.timeStamp > until)
        return;
    const { host, control, box, x, y } = last;
    const path = event.composedPath();
    if (box && path[0] === box)
        return;
    if (control) {
        const same = controlOf(event, host) === control;
        const gone = control.getClientRects().length === 0 && path.includes(host);
        const near = Math.hypot(event.clientX - x, event.clientY - y) < NEAR;
        if (!same && !gone && !(near && !standsAt(control, x, y)))
            return;
        // Who goes on pressing has not seen what stands there now.
        if (!same)
            hold(last);
    }
    else if (!path.some((node) => guarded.has(node)))
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
/** What Firefox calls a key, in an event that it counts like a press. */
const MOZ_SOURCE_KEYBOARD = 6;
/** A visitor's own mouse, finger or pen; a key, `click()` and a screen reader's click have no count, in Firefox no pointer. */
const isPointer = (event) => event.isTrusted &&
    event.detail > 0 &&
    event.pointerType !== '' &&
    event.mozInputSource !== MOZ_SOURCE_KEYBOARD;
function ignoreRepeat(event) {
    if (event.isTrusted && event.repeat && event.key === 'Enter')
        event.preventDefault();
}

export { guardPresses, holdPresses };
