const watches = new Set();
let observer;
/**
 * Watches a document or shadow root for nodes that come and go, and for changes of some attributes.
 * All our elements and mounts share one mutation observer, so that a page pays for one.
 * @param attributes names of the attributes whose changes are told; other listeners' attributes may be told as well
 * @returns stops watching
 */
function watchPage(root, attributes, onChange) {
    const watch = { root, attributes, onChange };
    watches.add(watch);
    observer ??= new MutationObserver(tell);
    observe(root);
    return () => {
        if (!watches.delete(watch))
            return;
        // There is no way to leave one root alone. What was seen meanwhile is told in its turn, not in the middle of a removal.
        const seen = observer?.takeRecords() ?? [];
        observer?.disconnect();
        queueMicrotask(() => tell(seen));
        new Set([...watches].map(({ root }) => root)).forEach(observe);
    };
}
function tell(records) {
    if (records.length > 0)
        for (const { onChange } of watches)
            onChange(records);
}
/** A second call for a root replaces the first one's attributes. */
function observe(root) {
    const here = [...watches].filter((watch) => watch.root === root);
    const attributeFilter = here.flatMap(({ attributes }) => attributes);
    observer?.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
}

export { watchPage };
