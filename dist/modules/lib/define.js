/**
 * Registers a tag so that a page may load us twice, or in two versions, without an error.
 * The first definition wins; the same version again is silent; another version warns once, naming both.
 * A browser below our floor (Safari 16.4, Chrome 111, Firefox 115) is left without.
 * @returns true when this call made the definition
 */
function define(tag, elementClass) {
    const registry = globalThis.customElements;
    if (!registry)
        return false; // imported on a server
    // Older browsers than ours keep what the author wrote inside the tag.
    if (typeof Document === 'function' && !('adoptedStyleSheets' in Document.prototype))
        return false;
    const known = registry.get(tag);
    if (known) {
        if (known.version !== elementClass.version) {
            console.warn(`<${tag}> ${elementClass.version} was not registered: ${known.version ?? 'another element'} came first.`);
        }
        return false;
    }
    try {
        registry.define(tag, elementClass);
        return true;
    }
    catch (error) {
        // One tag that fails must not stop the bundle before the next one.
        console.warn(`<${tag}> could not be registered.`, error);
        return false;
    }
}

export { define };
