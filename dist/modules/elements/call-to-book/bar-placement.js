/** Whatever may move a bar, seen on its way down from the window, so that events that do not bubble count too. */
const EVENTS = ['resize', 'scroll', 'transitionend', 'afterprint', 'vein-checker-state'];
const KEYBOARD = 150; // px; every on-screen keyboard is higher, and no browser's own bars are
const bars = new Map();
let leave;
let sizes;
let sheet;
let written = '';
let frame = 0;
/**
 * Puts bars into the top layer at an edge of the window, one beside the other, clear of what they avoid and of
 * WordPress's admin bar, and reserves as much of the page. They are hidden while the on-screen keyboard is up and
 * while a symptom checker on the page is at work or advises something else than a visit.
 * @param edge where the bar stands now; undefined while the element is no bar
 */
function barPlacement(host, edge) {
    host.addController({
        hostUpdated() {
            const at = edge();
            if (at)
                bars.set(host, at);
            else
                bars.delete(host);
            layOut();
        },
        hostDisconnected() {
            bars.delete(host);
            layOut();
        },
    });
}
const boxOf = (host) => host.shadowRoot?.firstElementChild;
const later = () => {
    frame ||= requestAnimationFrame(layOut);
};
/** Looks out for whatever may move a bar, until the last one leaves. */
function enter(doc, view) {
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    for (const type of EVENTS)
        view.addEventListener(type, later, options);
    view.visualViewport?.addEventListener('resize', later, options);
    // On paper a bar stands where its element stands.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Firefox 115 has no popover
    view.addEventListener('beforeprint', () => bars.forEach((_, host) => boxOf(host).hidePopover?.()), options);
    const changes = new MutationObserver(later);
    changes.observe(doc, { childList: true, subtree: true });
    sizes = new ResizeObserver(later);
    written = '';
    sheet = new view.CSSStyleSheet();
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    leave = () => {
        leave = undefined;
        stop.abort();
        changes.disconnect();
        sizes.disconnect();
        doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
    };
}
function layOut() {
    frame = 0;
    const [first] = bars.keys();
    const doc = first?.ownerDocument;
    const view = doc?.defaultView;
    if (!view)
        return leave?.();
    if (!leave)
        enter(doc, view);
    const window = doc.documentElement.clientHeight;
    const { height, scale } = view.visualViewport ?? { height: window, scale: 1 };
    const hidden = height * scale < window - KEYBOARD ||
        [...doc.querySelectorAll('vein-symptom-checker')].some(({ busy, assessment }) => busy || assessment?.offerBooking === false);
    const taken = { top: 0, bottom: 0 };
    const heights = { top: 0, bottom: 0 };
    let css = '';
    for (const [host, edge] of bars) {
        const box = boxOf(host);
        // Of several that leave together, the later ones are out of the page already.
        if (!host.isConnected)
            continue;
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Firefox 115 has no popover
        if (box.showPopover && !box.matches(':popover-open'))
            box.showPopover();
        box.hidden = hidden;
        sizes.observe(box); // the second time does nothing
        const height = Math.ceil(box.getBoundingClientRect().height);
        if (!height)
            continue; // dismissed
        let clear = taken[edge];
        for (const other of doc.querySelectorAll(`#wpadminbar,${host.avoid || '_'}`)) {
            sizes.observe(other);
            const { top, bottom } = other.getBoundingClientRect();
            const [near, far] = edge === 'top' ? [top, bottom] : [window - bottom, window - top];
            // What fills half the window is no bar but a dialog.
            if (far > clear && near < clear + height && far - near < window / 2)
                clear = far;
        }
        box.style.setProperty('--_clear', `${clear}px`);
        heights[edge] += height;
        taken[edge] = clear + height;
        // A header at the top, which the bar stands under, has room of its own.
        const padding = edge === 'top' ? heights.top : taken.bottom;
        css += `--vein-bar-height:${heights[edge]}px;padding-${edge}:${padding}px;scroll-padding-${edge}:${taken[edge]}px;`;
    }
    if (css !== written)
        sheet.replaceSync(`@media screen{:root{${css}}}`);
    written = css;
}

export { barPlacement };
