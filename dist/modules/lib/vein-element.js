import { LitElement } from 'lit';
import { VERSION } from '../version.js';

/**
 * What all our elements share: a version, and attributes and properties that are checked in one place.
 * An unknown value becomes the documented default with one warning; nothing throws into the page.
 *
 * @cssprop [--vein-accent=#0b5d66] - Links, buttons, choices and focus; `#7fd0cd` on a dark page.
 * @cssprop [--vein-on-accent=#fff] - Text on the accent; `#06201f` on a dark page.
 * @cssprop [--vein-surface=#fdfcfa] - The background; `#131a19` on a dark page. A WordPress theme's base color comes first.
 * @cssprop [--vein-ink=#17211f] - The text; `#e9f0ee` on a dark page. A WordPress theme's contrast color comes first.
 * @cssprop [--vein-muted] - Text of less weight; three quarters ink, one quarter surface.
 * @cssprop [--vein-line] - Hairlines and borders; one fifth ink, four fifths surface.
 * @cssprop [--vein-radius=12px] - The roundness of corners.
 * @cssprop [--vein-font=system-ui, sans-serif] - The font family.
 * @cssprop [--vein-font-size=max(1.0625em, 17px)] - The size of text; everything else grows with it.
 * @cssprop [--vein-space=8px] - The step of every gap.
 */
class VeinElement extends LitElement {
    constructor() {
        super(...arguments);
        this.warned = new Set();
    }
    /** In another document, a frame's or a pop-up's, the styles have to be made anew: it takes none of this one's. */
    adoptedCallback() {
        if (this.shadowRoot)
            this.dress(this.shadowRoot);
    }
    /** Gives every property with one of our converters valid values only: the converter's default at first. */
    static getPropertyDescriptor(name, key, options) {
        const descriptor = super.getPropertyDescriptor(name, key, options);
        const converter = options.converter;
        // eslint-disable-next-line @typescript-eslint/unbound-method -- both are called with the element below
        const { get, set } = descriptor ?? {};
        if (!converter?.read || !get || !set)
            return descriptor;
        return {
            ...descriptor,
            get() {
                return get.call(this) ?? converter.read(undefined).value;
            },
            set(raw) {
                set.call(this, this.judge(String(options.attribute ?? name), converter, raw));
            },
        };
    }
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.dress(root);
        return root;
    }
    /** What a raw value means; warns where it is not valid. */
    judge(name, { read, allowed }, raw) {
        const { value, valid } = read(raw);
        if (!valid) {
            const written = typeof raw === 'string' ? raw : typeof raw;
            this.warn(`${name}="${written}" is not ${allowed}; using "${String(value)}".`);
        }
        return value;
    }
    /** Warns of something once for the life of this element. */
    warn(message) {
        if (this.warned.has(message))
            return;
        this.warned.add(message);
        console.warn(`<${this.localName}> ${message}`);
    }
    /** Gives the shadow root its style sheets. */
    dress(root) {
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

export { VeinElement };
