import { LitElement, type PropertyDeclaration } from 'lit';
import type { Attribute } from './attributes.js';
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
export declare abstract class VeinElement extends LitElement {
    /** The release this class came from. */
    static readonly version: string;
    private readonly warned;
    /** In another document, a frame's or a pop-up's, the styles have to be made anew: it takes none of this one's. */
    adoptedCallback(): void;
    /** Gives every property with one of our converters valid values only: the converter's default at first. */
    protected static getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined;
    protected createRenderRoot(): ShadowRoot;
    /** What a raw value means; warns where it is not valid. */
    protected judge<T>(name: string, { read, allowed }: Attribute<T>, raw: unknown): T;
    /** Warns of something once for the life of this element. */
    protected warn(message: string): void;
    /** Gives the shadow root its style sheets. */
    private dress;
}
