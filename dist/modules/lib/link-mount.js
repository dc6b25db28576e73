import { mayReturn, isEdited, tags, attributesOf } from './mounted.js';

/** What only shapes text. The first ancestor of a link that is none of these is its block. */
const INLINE = ':not(a,abbr,b,bdi,br,em,font,i,mark,small,span,strong,sub,sup,u)';
/** What may be a block, and never a menu's, a mount's or an element's own. */
const BLOCK = ':is(p,div,li,td,section,blockquote,h2,h3,h4,h5,h6):not(nav *,[data-vein],[data-vein] *,vein-symptom-checker *,vein-pump-diagram *,vein-call-to-book *)';
const LINK = 'a[href*="#vein-"]';
const META = 'meta[name="vein-elements"]';
/** What a child of a list or of a table's row has to be. */
const ROLES = { LI: 'listitem', TD: 'cell' };
/** More words beside its links than these, characters, and a block is more than a place for the element. */
const FEW_WORDS = 120;
const linked = new Map();
/** Hides the block, or the link, that follows the element which stands in for it. */
const linkRule = '[data-vein-link]:not([data-vein-undrawn])+:not([data-vein-link]){display:none!important}';
/** The attributes of a link and of `<meta>` that are followed. */
const linkAttributes = ['href', 'rel'];
/**
 * Gives the blocks of links in a node their elements. `<a href="…?clinic-name=…#vein-call-to-book">` in a paragraph is the
 * one form that every editor keeps: the element is made before the paragraph, reads the phone link there, takes the link's
 * query for its attributes, and a style rule hides the paragraph. Where more than a few words would be hidden, the element
 * stands before the link, which alone is hidden. Only on a page that has `<meta name="vein-elements" content="links">`, and
 * only links to the page's own origin or to one that the meta names.
 */
function visitLinks(root) {
    if (root.matches(META))
        root = root.ownerDocument.documentElement;
    for (const link of [root, ...root.querySelectorAll(LINK)]) {
        const block = link.matches(LINK) && link.closest(INLINE);
        if (block)
            settle(block);
    }
}
/** Looks again at every block that has an element. */
const settleLinks = () => linked.forEach((_, block) => settle(block));
/** Gives a block its element, puts it back, or takes it away, as its link says. */
function settle(block) {
    const link = linkIn(block);
    const tag = link?.hash.slice(1) ?? '';
    let known = linked.get(block);
    if (known && known.element.localName !== tag) {
        known.element.remove();
        linked.delete(block);
        known = undefined;
    }
    if (!link)
        return;
    const isPlain = !block.querySelector(`${INLINE}:not([data-vein-link])`);
    const place = isPlain && hasFewWords(block) ? block : link;
    const source = isPlain ? block : link;
    const before = place.previousElementSibling;
    const element = known?.element ??
        // A clone of the page, Turbo's snapshot for example, brings an element along.
        (before?.matches(`${tag}[data-vein-link]`)
            ? before
            : block.ownerDocument.createElement(tag));
    known ??= { element, losses: -1, search: '' };
    linked.set(block, known);
    follow(link, known);
    if (element.source !== source) {
        element.source = source;
        element.requestUpdate(); // a clone was drawn without it
    }
    if (element.nextElementSibling === place || !mayReturn(known))
        return;
    element.setAttribute('data-vein-link', '');
    const role = ROLES[place.tagName];
    if (role)
        element.setAttribute('role', role);
    else
        element.removeAttribute('role');
    place.before(element);
}
function hasFewWords(block) {
    const lengthOf = ({ textContent }) => textContent?.length ?? 0;
    const inLinks = [...block.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
    return lengthOf(block) - inLinks < FEW_WORDS;
}
/** Sets what changed in the link's query: a page's script may have set the rest. */
function follow({ search }, known) {
    const old = new URLSearchParams(known.search);
    const now = new URLSearchParams(search);
    known.search = search;
    for (const name of ['lang', ...attributesOf(known.element.localName)]) {
        const value = now.get(name);
        if (value === old.get(name))
            continue;
        if (value === null)
            known.element.removeAttribute(name);
        else
            known.element.setAttribute(name, value);
    }
}
/** The link that makes a block ours: the page must have asked for it, and a stranger who comments must not. */
function linkIn(block) {
    const { ownerDocument: doc } = block;
    if (!block.isConnected || !block.matches(BLOCK) || isEdited(block))
        return;
    const [word, ...origins] = (doc.querySelector(META)?.content ?? '')
        .trim()
        .toLowerCase()
        .split(/\/*(?:\s+|$)/);
    if (word !== 'links')
        return;
    origins.push(doc.location.origin);
    return [...block.querySelectorAll(LINK)].find(({ hash, protocol, origin, rel }) => tags.has(hash.slice('#vein-'.length)) &&
        /^https?:$/.test(protocol) &&
        origins.includes(origin) &&
        !/\b(ugc|nofollow)\b/i.test(rel) &&
        // Such a link leads to a place on this page.
        !doc.getElementById(hash.slice(1)));
}

export { linkAttributes, linkRule, settleLinks, visitLinks };
