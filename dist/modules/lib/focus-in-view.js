const GAP = 8; // px
/**
 * Puts the focus on an element and brings it into view, below a header that the page keeps at the top of the window.
 */
function focusInView(target) {
    target.focus({ preventScroll: true });
    // At once, so that what lies over it can be seen; a page may scroll smoothly.
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const covered = coveredFromTop(target);
    if (covered <= 0)
        return;
    target.style.scrollMarginTop = `${covered + GAP}px`;
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
}
/** The lower edge of the fixed or sticky element that lies over the top of another, px from the top of the window; else 0. */
function coveredFromTop(target) {
    const { left, top } = target.getBoundingClientRect();
    const doc = target.ownerDocument;
    const view = doc.defaultView;
    const root = target.getRootNode();
    for (const over of doc.elementsFromPoint(left + GAP, Math.max(top, 0) + 1)) {
        if (over === target || over === root.host)
            return 0;
        for (let node = over; node; node = node.parentElement) {
            const position = view?.getComputedStyle(node).position;
            if (position === 'fixed' || position === 'sticky')
                return node.getBoundingClientRect().bottom;
        }
    }
    return 0;
}

export { focusInView };
