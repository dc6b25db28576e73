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

/** A script that takes the element out again and again has the last word: we would freeze the page. */
const MOST_LOSSES = 20;
const LOSSES_FORGOTTEN = 1000; // ms

/** The tags that are mounted, by the name that `data-vein` gives them, with the attributes that an author may set. */
export const tags = new Map<string, readonly string[]>();

export const attributesOf = (tag: string): readonly string[] => tags.get(tag.slice('vein-'.length)) ?? [];

export const isEdited = ({ isContentEditable, ownerDocument }: HTMLElement): boolean =>
  isContentEditable || ownerDocument.designMode === 'on';

/** Whether an element that was taken out may be put back. */
export function mayReturn(known: Mounted): boolean {
  if (known.losses++ === 0) setTimeout(() => (known.losses = 0), LOSSES_FORGOTTEN);
  if (known.losses === MOST_LOSSES)
    console.warn(
      `<${known.element.localName}> was taken out by a script ${MOST_LOSSES} times; it stays out.`,
    );
  return known.losses < MOST_LOSSES;
}
