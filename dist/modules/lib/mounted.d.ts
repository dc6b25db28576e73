/** What a mounted element needs of us: where the author's content stands. */
export interface Mountable extends HTMLElement {
    source: ParentNode & Node;
    requestUpdate: () => void;
}
/** An element that was made for an author's node, and how often a script took it out of there of late. */
export interface Mounted {
    readonly element: Mountable;
    losses: number;
}
/** The tags that are mounted, by the name that `data-vein` gives them, with the attributes that an author may set. */
export declare const tags: Map<string, readonly string[]>;
export declare const attributesOf: (tag: string) => readonly string[];
export declare const isEdited: ({ isContentEditable, ownerDocument }: HTMLElement) => boolean;
/** Whether an element that was taken out may be put back. */
export declare function mayReturn(known: Mounted): boolean;
