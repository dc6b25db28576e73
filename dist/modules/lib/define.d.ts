/** A custom element class that tells which release it came from. */
export interface VersionedElement extends CustomElementConstructor {
    readonly version?: string;
}
/**
 * Registers a tag so that a page may load us twice, or in two versions, without an error.
 * The first definition wins; the same version again is silent; another version warns once, naming both.
 * A browser below our floor (Safari 16.4, Chrome 111, Firefox 115) is left without.
 * @returns true when this call made the definition
 */
export declare function define(tag: string, elementClass: VersionedElement): boolean;
