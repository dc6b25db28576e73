import { LitElement, type PropertyValues } from 'lit';
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
export declare abstract class VeinElement extends LitElement {
    /** The release this class came from. */
    static readonly version: string;
    /**
     * Where the author's content stands: the element itself, or the `div[data-vein]` beside whose children it was made.
     * @internal
     */
    source: ParentNode & Node;
    private readonly warned;
    private undrawable;
    connectedCallback(): void;
    /** In another document, a frame's or a pop-up's, the style sheets have to be made anew: it takes none of this one's. */
    adoptedCallback(): void;
    protected createRenderRoot(): ShadowRoot;
    /** Settles also where nothing will ever be drawn: the element came into no page, or could not be set up. */
    protected getUpdateComplete(): Promise<boolean>;
    /** Gives every property that has one of our converters a valid value, before anything is drawn with it. */
    protected willUpdate(changed: PropertyValues): void;
    /** The first drawing takes long: elements take turns. */
    protected scheduleUpdate(): Promise<unknown> | undefined;
    /** Draws, inside the render boundary. */
    protected performUpdate(): void;
    /** Warns of something once for the life of this element. */
    protected warn(message: string): void;
    /**
     * The render boundary: where anything throws while the element is drawn (a refused Trusted Types policy, a translation
     * that throws), what the author wrote is shown in its place, with one warning, until the page is loaded again.
     */
    private orShowAuthorContent;
    /** What a raw value means; warns where it is not valid. */
    private read;
    private adoptStyles;
}
