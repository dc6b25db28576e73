/** Properties whose every value but `none` makes an ancestor move or clip what is fixed to the window. */
const CUTTING = [
    'transform',
    'translate',
    'rotate',
    'scale',
    'perspective',
    'filter',
    'backdrop-filter',
    'clip-path',
    'mask-image',
];
/** A node's parent as it is drawn: through slots and shadow roots. */
const drawnIn = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
function* ancestors(element) {
    for (let node = drawnIn(element); node; node = drawnIn(node))
        yield node;
}
/** The height of the window without its scroll bar, px; a page in quirks mode measures itself in its body. */
const windowHeight = ({ compatMode, documentElement, body }) => (compatMode === 'CSS1Compat' ? documentElement : body).clientHeight;
/** Whether an ancestor would move or clip what is fixed to the window. */
function isCut(element) {
    for (const node of ancestors(element)) {
        if (node === node.ownerDocument.documentElement)
            break;
        const style = getComputedStyle(node);
        const is = (name, values) => values.test(style.getPropertyValue(name));
        if (CUTTING.some((name) => is(name, /^(?!none$)./)) ||
            is('contain', /layout|paint|strict|content/) ||
            is('content-visibility', /auto|hidden/) ||
            is('container-type', /size/) ||
            is('will-change', /transform|translate|rotate|scale|perspective|filter|contain/) ||
            Number(style.opacity) < 1)
            return true;
    }
    return false;
}
/** Whether an element can be seen in the window, by whatever means it may have been put away. */
function isSeen(element) {
    const { left, right, width, height } = element.getBoundingClientRect();
    const { documentElement } = element.ownerDocument;
    if (!width || !height || right <= 0 || left >= documentElement.clientWidth)
        return false;
    if (getComputedStyle(element).visibility !== 'visible')
        return false;
    for (let node = element; node; node = drawnIn(node))
        if (getComputedStyle(node).opacity === '0')
            return false;
    return true;
}
const checkers = (doc) => [
    ...doc.querySelectorAll('vein-symptom-checker'),
];
/**
 * Whether a checker asks its questions, or advises something else than a visit. One that is not displayed, in a dialog or
 * tab that was closed, is not at work.
 */
const isAtWork = (checker) => (checker.busy === true || checker.assessment?.offerBooking === false) &&
    ('checkVisibility' in checker ? checker.checkVisibility() : isSeen(checker));
/** Looks for a consent form, a menu or a dialog of the page where a bar stands. */
function covering(bar, box, avoided) {
    const middle = (box.top + box.bottom) / 2;
    const found = [box.left + 8, (box.left + box.right) / 2, box.right - 8].map((x) => bar.ownerDocument
        .elementsFromPoint(x, middle)
        .filter((element) => element !== bar)
        .map((element) => fixedIndex(element, bar, avoided)));
    const indexes = found.map((all) => all.filter((index) => index !== undefined && index >= 1));
    return {
        lowest: indexes.flat().length > 0 ? Math.min(...indexes.flat()) : undefined,
        most: indexes.filter((all) => all.length > 0).length > 1,
        whole: found.every(([first]) => first === 0),
    };
}
/** The z-index of what is fixed to the window and holds an element; undefined where nothing is. */
function fixedIndex(element, bar, avoided) {
    for (let node = element; node; node = drawnIn(node)) {
        if (avoided.has(node) || node.contains(bar))
            return undefined;
        const { position, zIndex } = getComputedStyle(node);
        if (position === 'fixed')
            return Number(zIndex) || 0;
    }
    return undefined;
}

export { checkers, covering, isAtWork, isCut, isSeen, windowHeight };
