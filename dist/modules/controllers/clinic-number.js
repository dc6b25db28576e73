import { clinicNumber } from '../clinic/clinic-number.js';

/**
 * The clinic's number, from (in this order) `set()`, the `tel:` link or the text that the author wrote inside the
 * element, the attribute; followed as call-tracking scripts rewrite it.
 */
class ClinicNumber {
    constructor(host, options = {}) {
        this.host = host;
        this.options = options;
        host.addController(this);
    }
    hostConnected() {
        this.follow();
        // What was rewritten while the element was away.
        this.host.requestUpdate();
    }
    hostUpdate() {
        if (this.followed !== this.host.source)
            this.follow();
    }
    hostDisconnected() {
        this.observer?.disconnect();
    }
    /** Replaces the number until the page is left; undefined gives the others their turn again. */
    set(phone) {
        this.given = phone;
        this.host.requestUpdate();
    }
    /**
     * The number to show and call.
     * @param written the `phone` attribute, used where no number stands inside the element
     */
    read(written = '') {
        const { given } = this;
        const { phone, problems } = clinicNumber({ given, written, ...contentOf(this.host.source, this.host) });
        for (const problem of problems)
            this.options.warn?.(problem);
        return phone;
    }
    follow() {
        this.observer?.disconnect();
        this.followed = this.host.source;
        this.observer = new MutationObserver(() => this.host.requestUpdate());
        this.observer.observe(this.followed, {
            subtree: true,
            childList: true,
            characterData: true,
            // Naming attributes switches them on. A link that gets a slot or is hidden counts no more.
            attributeFilter: ['href', 'slot', 'hidden', ...(this.options.follow ?? [])],
        });
    }
}
/** Never seen, or not as text. */
const NO_TEXT = 'style,script,template,noscript,svg';
/** Hidden by itself. What a style sheet hides cannot be known: what the element stands in for is not laid out. */
const HIDDEN = '[hidden],[aria-hidden="true"],.screen-reader-text,.sr-only,.visually-hidden';
const BLOCK = /^(?:br|p|div|li|d[dt]|t[dhr]|h[1-6]|section|address)$/;
/** What the author wrote for the default slot: the links, those people see first, and all text people see. */
function contentOf(source, host) {
    // A server's DOM has no nodes inside an element.
    const nodes = [...(source.childNodes ?? [])];
    const pieces = nodes
        .filter((node) => node !== host && !(source === host && node.slot))
        .flatMap((node) => piecesOf(node, true));
    const textOf = (some) => some.map((piece) => (typeof piece === 'string' ? piece : piece.shown ? piece.text : '')).join('');
    const places = pieces.flatMap((piece, index) => (typeof piece === 'string' ? [] : [index]));
    const links = places.map((place, index) => ({
        ...pieces[place],
        before: textOf(pieces.slice((places[index - 1] ?? -1) + 1, place)),
        after: textOf(pieces.slice(place + 1, places[index + 1])),
    }));
    return { links: links.sort((a, b) => Number(b.shown) - Number(a.shown)), text: textOf(pieces) };
}
/** Text and links in a node, in their order. */
function piecesOf(node, shown) {
    if (node.nodeType === 3)
        return shown ? [node.data.replace(/[ \t\n\r\f]+/g, ' ')] : [];
    if (node.nodeType !== 1 || node.matches(NO_TEXT))
        return [];
    const element = node;
    const { display, visibility } = element.style;
    const visible = shown && !element.matches(HIDDEN) && display !== 'none' && visibility !== 'hidden';
    const isLink = element.localName === 'a';
    const inside = [...element.childNodes].flatMap((child) => piecesOf(child, visible || isLink));
    if (!isLink)
        return BLOCK.test(element.localName) ? ['\n', ...inside, '\n'] : inside;
    const text = inside.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
    return [
        { href: element.getAttribute('href') ?? '', text: text.replace(/\s*\n\s*/g, ' ').trim(), shown: visible },
    ];
}

export { ClinicNumber };
