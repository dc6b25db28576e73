/**
 * Watches a document or shadow root for nodes that come and go, and for changes of some attributes.
 * All our elements and mounts share one mutation observer, so that a page pays for one.
 * @param attributes names of the attributes whose changes are told; other listeners' attributes may be told as well
 * @returns stops watching
 */
export declare function watchPage(root: Node, attributes: readonly string[], onChange: (records: readonly MutationRecord[]) => void): () => void;
