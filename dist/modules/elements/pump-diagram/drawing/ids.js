/** A number that no other picture of the same tree uses in the ids of its gradients and masks. */
function freeId(svg) {
    const root = svg.getRootNode();
    let id = 0;
    while (root.querySelector(`#fade-${id}`))
        id++;
    return String(id);
}

export { freeId };
