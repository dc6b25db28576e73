import { watchPage } from '../../lib/page-observer.js';
import { isCut, checkers, windowHeight, isAtWork, isSeen, covering } from './bar-neighbors.js';

/** Whatever may move a bar, seen on its way down from the window, so that events that do not bubble count too. */
const EVENTS = 'resize transitionend animationend click close toggle afterprint vein-checker-state'.split(' ');
/** Ways in which what a bar avoids, what opens over the page and a checker come and go. */
const ATTRIBUTES = ['style', 'class', 'hidden', 'open'];
/** Pages that animate write styles all the time: without anything to avoid a bar is looked at so often at most, ms. */
const SELDOM = 200;
const KEYBOARD = 150; // px; every on-screen keyboard is higher, and no browser's own bars are
const LARGE = 0.15; // of the window: from here on a bar can always be closed
/** In a frame lower than this, px, a bar would cover too much. */
const LOWEST_FRAME = 400;
const bars = new Map();
let page;
let written = '';
let frame = 0;
let timer;
let lastTime = 0;
/**
 * Puts one bar a page at an edge of the window: below what opens over the page, clear of what it avoids and of
 * WordPress's admin bar. As much of the page is reserved. It is hidden while the on-screen keyboard is up and while a
 * symptom checker on the page is at work or advises something else than a visit.
 * @param edge where the bar stands now; undefined while the element is no bar
 */
function barPlacement(host, edge) {
    let stop;
    host.addController({
        hostConnected() {
            const view = host.ownerDocument.defaultView;
            if (!view || view.parent === view)
                return;
            const update = () => host.requestUpdate();
            view.addEventListener('resize', update);
            stop = () => view.removeEventListener('resize', update);
        },
        hostUpdated() {
            const at = host.isConnected ? edge() : undefined;
            if (at)
                bars.set(host, at);
            else
                leavePage(host);
            layOut();
        },
        hostDisconnected() {
            stop?.();
            leavePage(host);
            layOut();
        },
    });
}
/** Whether the window is a frame so low that a bar would cover too much of it. */
function isLowFrame({ defaultView: view }) {
    return !!view && view.parent !== view && view.innerHeight < LOWEST_FRAME;
}
/** Whether an ancestor would cut a bar in a browser without a top layer for it: Safari 16, Firefox 115. */
const isStuck = (host) => !('popover' in host) && isCut(host);
function leavePage(host) {
    if (!bars.delete(host))
        return;
    const box = boxOf(host);
    toTopLayer(box, false);
    if (box)
        box.hidden = false;
}
/** By its name: translators and dark modes put nodes of their own first. */
const boxOf = (host) => host.shadowRoot?.querySelector('.root');
const later = () => {
    frame ||= requestAnimationFrame(layOut);
};
const soon = () => {
    timer ??= setTimeout(later, Math.max(0, lastTime + SELDOM - performance.now()));
};
/** Looks out for whatever may move a bar, until the last one leaves. */
function enter(doc, view) {
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    for (const type of EVENTS)
        view.addEventListener(type, later, options);
    const scroll = () => {
        if (page?.avoided.size)
            later();
    };
    view.addEventListener('scroll', scroll, options);
    view.visualViewport?.addEventListener('resize', later, options);
    // On paper a bar stands where its element stands.
    view.addEventListener('beforeprint', () => bars.forEach((_, host) => toTopLayer(boxOf(host), false)), options);
    const sheet = new view.CSSStyleSheet();
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    const sizes = new view.ResizeObserver(later);
    const unwatch = watchPage(doc, ATTRIBUTES, (records) => page?.avoided.size || records.some(({ type }) => type === 'childList') ? later() : soon());
    written = '';
    return {
        doc,
        view,
        sheet,
        sizes,
        avoided: new Set(),
        leave() {
            stop.abort();
            sizes.disconnect();
            unwatch();
            doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
            page = undefined;
        },
    };
}
/** In the order of the page; those in a footer, which a whole site may share, come last. */
function inOrder(hosts) {
    const inFooter = (host) => Number(host.closest('footer') !== null);
    return [...hosts].sort((a, b) => inFooter(a) - inFooter(b) || (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
}
function layOut() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
    lastTime = performance.now();
    // Of several that leave together, the later ones are out of the page already.
    const hosts = inOrder([...bars.keys()].filter((host) => host.isConnected));
    const [first] = hosts;
    const doc = first?.ownerDocument;
    const view = doc?.defaultView;
    if (page && page.doc !== doc)
        page.leave();
    if (!doc || !view)
        return;
    page ??= enter(doc, view);
    const present = checkers(doc);
    for (const checker of present)
        page.sizes.observe(checker);
    const height = windowHeight(doc);
    const { height: seen, scale } = view.visualViewport ?? { height, scale: 1 };
    const away = seen * scale < height - KEYBOARD || present.some(isAtWork);
    const chosen = hosts.find((host) => host.isDismissed || boxOf(host)?.getClientRects().length);
    for (const host of hosts)
        if (host !== chosen)
            hide(boxOf(host));
    if (!chosen || chosen.isDismissed)
        page.avoided = new Set();
    const css = chosen && !chosen.isDismissed ? place(page, chosen, height, away) : '';
    if (css !== written)
        page.sheet.replaceSync(`@media screen{:root{${css}}}`);
    written = css;
}
function hide(box) {
    toTopLayer(box, false);
    if (box)
        box.hidden = true;
}
/** Into the top layer, or back from it. */
function toTopLayer(box, isTop) {
    if (!isTop)
        box?.removeAttribute('popover');
    else if (box?.showPopover && !box.hasAttribute('popover')) {
        box.popover = 'manual';
        box.getClientRects(); // lets WebKit see that it is not displayed for a moment: see bar.styles.ts
        box.showPopover();
    }
}
/**
 * Places a bar.
 * @param height the window's, px
 * @param away whether it has to be hidden for now
 * @returns what the page's root is styled with
 */
function place(here, host, height, away) {
    const box = boxOf(host);
    const edge = bars.get(host);
    if (!box || !edge)
        return '';
    const isTop = isCut(host);
    toTopLayer(box, isTop);
    const avoided = new Set([...here.doc.querySelectorAll(`#wpadminbar,${host.avoid || '_'}`)].filter((one) => !one.contains(host)));
    here.avoided = avoided;
    for (const one of avoided)
        here.sizes.observe(one); // the second time does nothing
    here.sizes.observe(box);
    const own = Math.ceil(box.getBoundingClientRect().height);
    let clear = 0;
    for (const other of avoided) {
        if (!isSeen(other))
            continue;
        const { top, bottom } = other.getBoundingClientRect();
        const [near, far] = edge === 'top' ? [top, bottom] : [height - bottom, height - top];
        // What fills half the window is no bar but a dialog.
        if (far > clear && near < clear + own && far - near < height / 2)
            clear = far;
    }
    box.style.setProperty('--_clear', `${clear}px`);
    // Not above what opens over the page, whatever its z-index is.
    const { lowest, most, whole } = covering(host, box.getBoundingClientRect(), avoided);
    box.style.setProperty('--_z', lowest ? `${lowest - 1}` : '');
    box.hidden = away || whole || (isTop && most);
    box.toggleAttribute('data-large', own > height * LARGE);
    // A header at the top, which the bar stands under, has room of its own.
    const padding = edge === 'top' ? own : clear + own;
    return `--vein-bar-height:${own}px;padding-${edge}:${padding}px;scroll-padding-${edge}:${clear + own}px;`;
}

export { barPlacement, isLowFrame, isStuck };
