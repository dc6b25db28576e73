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
/** Clips that leave nothing of what they clip, as a browser computes them. */
const NOTHING_LEFT = /inset\((?:.* )?100%|inset\((?:\S+ )?50%(?: \S+)?\)|(?:circle|ellipse)\(0(?:px|%)|polygon\((\S+ \S+)(?:, \1)+\)|rect\((\w+)(?:, \2){3}\)/;
/** Whether an element can be seen in the window, by whatever means it may have been put away. */
function isSeen(element) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const { ownerDocument: doc } = element;
    if (left === right || top === bottom || right <= 0 || left >= doc.documentElement.clientWidth)
        return false;
    if (getComputedStyle(element).visibility !== 'visible')
        return false;
    if ('checkVisibility' in element && !element.checkVisibility())
        return false;
    let isFixed = false;
    for (let node = element; node; node = drawnIn(node)) {
        const style = getComputedStyle(node);
        const { opacity, clipPath, overflow, position } = style;
        if (opacity === '0' || NOTHING_LEFT.test(clipPath + style.getPropertyValue('clip')))
            return false;
        // A panel of no height cuts off what it holds, but not what is fixed to the window.
        if (!isFixed && overflow !== 'visible' && !node.getBoundingClientRect().height)
            return false;
        isFixed ||= position === 'fixed';
    }
    return !isFixed || (bottom > 0 && top < windowHeight(doc));
}
const checkers = (doc) => [
    ...doc.querySelectorAll('vein-symptom-checker'),
];
/**
 * Whether a checker asks its questions, or advises something else than a visit. One that is put away, in a dialog, tab or
 * drawer that was closed, is not at work.
 */
const isAtWork = (checker) => (checker.busy === true || checker.assessment?.offerBooking === false) && isSeen(checker);
/** Between two places that are looked at, px: narrower than what can be pressed. */
const APART = 40;
/** Looks for a consent form, a menu or a dialog of the page where a bar stands. */
function covering(bar, box, avoided) {
    const known = new Map();
    const indexOf = (element) => {
        if (!known.has(element))
            known.set(element, fixedIndex(element, bar, avoided));
        return known.get(element);
    };
    const found = [];
    for (let x = box.left + 8; x < box.right; x += APART)
        for (const y of [box.top + box.height / 4, box.bottom - box.height / 4])
            found.push(bar.ownerDocument
                .elementsFromPoint(x, y)
                .filter((element) => element !== bar)
                .map(indexOf));
    const above = found.map((all) => all.filter((index) => index !== undefined && index >= 1));
    const indexes = above.flat();
    return {
        lowest: indexes.length > 0 ? Math.min(...indexes) : undefined,
        most: above.filter((all) => all.length > 0).length > found.length / 2,
        whole: found.length > 0 && found.every(([first]) => first === 0),
    };
}
/**
 * The z-index of what is fixed to the window and holds an element, where the bar's counts too: that of the outermost layer
 * it stands in. Undefined where nothing is fixed.
 */
function fixedIndex(element, bar, avoided) {
    let index;
    for (let node = element; node && !node.contains(bar); node = drawnIn(node)) {
        if (avoided.has(node))
            return undefined;
        const { position, zIndex } = getComputedStyle(node);
        const isLayer = index !== undefined && position !== 'static' && zIndex !== 'auto';
        if (position === 'fixed' || isLayer)
            index = Number(zIndex) || 0;
    }
    return index;
}

export { checkers, covering, isAtWork, isCut, isSeen, windowHeight };
