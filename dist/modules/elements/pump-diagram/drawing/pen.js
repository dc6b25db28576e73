/** Makes an SVG element with attributes as the last child of a parent. */
function put(parent, tag, attributes = {}) {
    const element = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, String(value));
    return parent.appendChild(element);
}
/** A pen for an attribute of an element. */
function pen(element, attribute) {
    let last;
    return (value) => {
        if (value === last)
            return;
        last = value;
        element.setAttribute(attribute, String(value));
    };
}

export { pen, put };
