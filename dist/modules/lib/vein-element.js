import { LitElement } from 'lit';
import { VERSION } from '../version.js';
import { overTranslation } from './over-translation.js';
import { keepOwnKeys } from './own-keys.js';
import { guardPresses } from './press-guard.js';
import { inTurn } from './turns.js';

/**
 * What all our elements share: a version, attributes and properties that are checked in one place, and a render boundary.
 * An unknown value becomes the documented default with one warning; nothing throws into the page.
 *
 * @cssprop [--vein-accent=#0b5d66] - Links, buttons, choices and focus; `#7fd0cd` on a dark page.
 * @cssprop [--vein-on-accent=#fff] - Text on the accent; `#06201f` on a dark page.
 * @cssprop [--vein-surface=#fdfcfa] - The background; `#131a19` on a dark page. A WordPress theme's base color comes first.
 * @cssprop [--vein-ink=#17211f] - The text; `#e9f0ee` on a dark page. A WordPress theme's contrast color comes first.
 * @cssprop [--vein-muted] - Text of less weight; four fifths ink, one fifth surface.
 * @cssprop [--vein-line] - Hairlines and borders; one fifth ink, four fifths surface.
 * @cssprop [--vein-radius=12px] - The roundness of corners.
 * @cssprop [--vein-font=system-ui, sans-serif] - The font family.
 * @cssprop [--vein-font-size=max(1.0625em, 17px)] - The size of text; everything else grows with it.
 * @cssprop [--vein-space=8px] - The step of every gap.
 */
class VeinElement extends LitElement {
    constructor() {
        super(...arguments);
        /**
         * Where the author's content stands: the element itself, or the `div[data-vein]` beside whose children it was made.
         * @internal
         */
        this.source = this;
        this.warned = new Set();
        this.undrawable = false;
    }
    connectedCallback() {
        this.orShowAuthorContent(() => super.connectedCallback());
        guardPresses(this);
        keepOwnKeys(this);
    }
    /** In another document, a frame's or a pop-up's, the style sheets have to be made anew: it takes none of this one's. */
    adoptedCallback() {
        if (this.shadowRoot)
            this.adoptStyles(this.shadowRoot);
    }
    createRenderRoot() {
        const { shadowRootOptions } = this.constructor;
        const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
        root.replaceChildren(); // what a server drew is drawn anew
        this.adoptStyles(root);
        return root;
    }
    /** Settles also where nothing will ever be drawn: the element came into no page, or could not be set up. */
    getUpdateComplete() {
        return this.renderRoot ? super.getUpdateComplete() : Promise.resolve(false);
    }
    /** Gives every property that has one of our converters a valid value, before anything is drawn with it. */
    willUpdate(changed) {
        const { elementProperties } = this.constructor;
        const values = this;
        for (const name of changed.keys()) {
            const { converter, attribute } = elementProperties.get(name) ?? {};
            if (!isOurs(converter))
                continue;
            values[name] = this.read(typeof attribute === 'string' ? attribute : String(name), converter, values[name]);
        }
    }
    /** The first drawing takes long: elements take turns. */
    scheduleUpdate() {
        const draw = () => super.scheduleUpdate();
        return this.hasUpdated ? draw() : inTurn(draw);
    }
    /** Draws, inside the render boundary. */
    performUpdate() {
        this.orShowAuthorContent(() => {
            if (this.shadowRoot)
                overTranslation(this.shadowRoot);
            super.performUpdate();
            if (!this.renderRoot.querySelector('.root'))
                throw new Error('The page keeps templates from being filled.');
        });
    }
    /** Warns of something once for the life of this element. */
    warn(message) {
        if (this.warned.has(message))
            return;
        this.warned.add(message);
        console.warn(`<${this.localName}> ${message}`);
    }
    /**
     * The render boundary: where anything throws while the element is drawn (a refused Trusted Types policy, a translation
     * that throws), what the author wrote is shown in its place, with one warning, until the page is loaded again.
     */
    orShowAuthorContent(draw) {
        if (this.undrawable)
            return;
        try {
            draw();
        }
        catch (error) {
            this.undrawable = true;
            this.shadowRoot?.replaceChildren(this.ownerDocument.createElement('slot'));
            console.warn(`<${this.localName}> could not be drawn; what its author wrote is shown.`, error);
            if (this.source === this)
                return;
            // Beside the author's content: the mounts' style sheet shows what follows an element with this attribute.
            this.toggleAttribute('data-vein-undrawn', true);
            if (this.parentNode === this.source)
                this.source.insertBefore(this, this.source.firstChild);
        }
    }
    /** What a raw value means; warns where it is not valid. */
    read(name, { read, allowed }, raw) {
        const { value, valid, problem } = read(raw);
        if (!valid) {
            const why = problem ? `: ${problem}` : '';
            this.warn(`${name}="${quoted(raw)}" is not ${allowed}${why}; using "${String(value)}".`);
        }
        return value;
    }
    adoptStyles(root) {
        const { defaultView } = this.ownerDocument;
        if (!defaultView)
            return; // nothing is drawn there, in a template for example
        const styles = this.constructor.elementStyles;
        root.adoptedStyleSheets = styles.map(({ styleSheet, cssText }) => {
            if (defaultView === window)
                return styleSheet;
            const sheet = new defaultView.CSSStyleSheet();
            sheet.replaceSync(cssText);
            return sheet;
        });
    }
}
/** The release this class came from. */
VeinElement.version = VERSION;
const isOurs = (converter) => typeof converter?.read === 'function';
const LONGEST_QUOTE = 200; // characters
/** A raw value as a warning can show it, whatever a page's script wrote. */
function quoted(raw) {
    try {
        return (typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? typeof raw)).slice(0, LONGEST_QUOTE);
    }
    catch {
        return typeof raw;
    }
}

export { VeinElement };
