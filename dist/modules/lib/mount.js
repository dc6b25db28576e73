import { linkAttributes, visitLinks, settleLinks, linkRule } from './link-mount.js';
import { tags, mayReturn, attributesOf, isEdited } from './mounted.js';
import { watchPage } from './page-observer.js';

const mounted = new WeakMap();
let stop;
/**
 * Lets authors whose CMS strips unknown tags write `<div data-vein="call-to-book" data-phone="…">`: the element is made
 * inside the div, beside its children, reads the phone link there and follows the div's `data-<attribute>` live.
 * No node is moved, removed or rewritten that was not made here: a framework may own it. The children are hidden by a
 * style rule. Never inside an editor. Divs that are there already and divs that come later are both found; so are links
 * with our fragment, see `visitLinks()`.
 * @param tag the element's tag, `vein-…`; the div names it without the prefix
 * @param attributes the attributes the div may set as `data-<attribute>`
 */
function mount(tag, attributes) {
    const doc = globalThis.document;
    if (!doc)
        return; // imported on a server
    tags.set(tag.slice('vein-'.length), attributes);
    stop?.();
    const data = [...new Set([...tags.values()].flat())].map((name) => `data-${name}`);
    stop = watchPage(doc, ['data-vein', 'contenteditable', ...linkAttributes, ...data], follow);
    if (tags.size === 1)
        hideReplaced(doc);
    visit(doc.documentElement);
}
/** Hides what the element replaces, and words that stand in the div itself, which no selector reaches; the div is as wide as an element, and what kept its place is over. */
function hideReplaced(doc) {
    const rules = [
        ':where([data-vein]:not(:read-write)){inline-size:-moz-available;inline-size:-webkit-fill-available;inline-size:stretch;max-inline-size:100%;min-inline-size:0;--_drawn:block}',
        '[data-vein]:not(:read-write)>:not(vein-symptom-checker,vein-pump-diagram,vein-call-to-book,[data-vein-undrawn]~*){display:none!important}',
        linkRule,
        '@supports selector(:has(a)){[data-vein]:not(:read-write):has(>[data-vein-words]:not([data-vein-undrawn])){font-size:0!important}}',
    ];
    try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules.join(''));
        doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    }
    catch {
        // A page that breaks style sheets shows the author's content beside the element.
    }
}
/** The tag that a div asks for; undefined where it names none of ours, or is being edited. */
function tagFor(place) {
    const names = (place.getAttribute('data-vein') ?? '').toLowerCase().split(/\s+/);
    const name = names.find((word) => tags.has(word));
    return name && !isEdited(place) ? `vein-${name}` : undefined;
}
function visit(node) {
    if (node.nodeType !== 1)
        return;
    const element = node;
    if (element.hasAttribute('data-vein'))
        sync(element);
    element.querySelectorAll('[data-vein]').forEach(sync);
    visitLinks(element);
}
/** Gives a place its element, or puts it back; takes it away where the place no longer asks for it. */
function sync(place) {
    const tag = tagFor(place);
    const known = mounted.get(place);
    if (!tag || (known && known.element.localName !== tag)) {
        known?.element.remove();
        mounted.delete(place);
        if (!tag)
            return;
    }
    const now = mounted.get(place);
    if (now?.element.parentNode === place) {
        takeOver(place, now.element);
        return;
    }
    if (now && !mayReturn(now))
        return;
    // A clone of the page, Turbo's snapshot for example, brings an element along.
    const element = now?.element ??
        (place.querySelector(`:scope>${tag}`) ??
            place.ownerDocument.createElement(tag));
    if (!now) {
        mounted.set(place, { element, losses: 0 });
        for (const name of attributesOf(tag))
            copy(place, element, name);
    }
    element.source = place;
    element.requestUpdate(); // a clone was drawn without it
    takeOver(place, element);
    // At the end, where code that counts the children from the first is not misled.
    if (element.parentNode !== place)
        place.append(element);
}
/** Takes over what the author's children say to the element: slotted content, as clones, and words beside links. */
function takeOver(place, element) {
    const slotted = [...place.children].filter((child) => child !== element && child.slot);
    const wanted = slotted.map((child) => child.outerHTML).join('');
    if (wanted !== [...element.children].map((child) => child.outerHTML).join(''))
        element.replaceChildren(...slotted.map((child) => child.cloneNode(true)));
    const words = [...place.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (words === element.hasAttribute('data-vein-words'))
        return;
    element.toggleAttribute('data-vein-words', words);
    const size = words && place.parentElement ? getComputedStyle(place.parentElement).fontSize : '';
    element.style.setProperty('font-size', size, 'important');
}
function copy(place, element, name) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null)
        element.setAttribute(name, value);
}
function follow(records) {
    for (const { type, attributeName, target, addedNodes } of records) {
        const place = target;
        if (type === 'childList') {
            if (mounted.has(place) ||
                (addedNodes.length > 0 && place.nodeType === 1 && place.hasAttribute('data-vein')))
                sync(place);
            addedNodes.forEach(visit);
        }
        else if (attributeName === 'data-vein')
            sync(place);
        else if (attributeName === 'contenteditable')
            visit(place);
        else if (linkAttributes.includes(attributeName ?? ''))
            visitLinks(place);
        else
            followAttribute(place, attributeName ?? '');
    }
    settleLinks();
}
/** Only what changed on the div is changed on its element: a page's script may have set the rest. */
function followAttribute(place, name) {
    const element = mounted.get(place)?.element;
    const attribute = name.slice('data-'.length);
    if (!element || !attributesOf(element.localName).includes(attribute))
        return;
    const value = place.getAttribute(name);
    if (value === null)
        element.removeAttribute(attribute);
    else
        element.setAttribute(attribute, value);
}

export { mount };
