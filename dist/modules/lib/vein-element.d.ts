import { LitElement, type PropertyDeclaration } from 'lit';
/**
 * What all our elements share: a version, and attributes and properties that are checked in one place.
 * An unknown value becomes the documented default with one warning; nothing throws into the page.
 */
export declare abstract class VeinElement extends LitElement {
    /** The release this class came from. */
    static readonly version: string;
    private readonly warned;
    /** Gives every property with one of our converters valid values only: the converter's default at first. */
    protected static getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined;
    /** Warns of something once for the life of this element. */
    protected warn(message: string): void;
}
