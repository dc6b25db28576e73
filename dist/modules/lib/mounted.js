/** A script that takes the element out again and again has the last word: we would freeze the page. */
const MOST_LOSSES = 20;
const LOSSES_FORGOTTEN = 1000; // ms
/** The tags that are mounted, by the name that `data-vein` gives them, with the attributes that an author may set. */
const tags = new Map();
const attributesOf = (tag) => tags.get(tag.slice('vein-'.length)) ?? [];
const isEdited = ({ isContentEditable, ownerDocument }) => isContentEditable || ownerDocument.designMode === 'on';
/** Whether an element that was taken out may be put back. */
function mayReturn(known) {
    if (known.losses++ === 0)
        setTimeout(() => (known.losses = 0), LOSSES_FORGOTTEN);
    if (known.losses === MOST_LOSSES)
        console.warn(`<${known.element.localName}> was taken out by a script ${MOST_LOSSES} times; it stays out.`);
    return known.losses < MOST_LOSSES;
}

export { attributesOf, isEdited, mayReturn, tags };
