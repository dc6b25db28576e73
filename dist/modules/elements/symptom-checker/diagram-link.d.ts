/** The pump diagram of the page, which a result can point to; null where there is none, or one for decoration. */
export declare function findDiagram({ ownerDocument }: Element): HTMLElement | null;
/** Shows it the same way for every result, so that nobody can read the result from the diagram. */
export declare function showDiagram(from: Element): void;
