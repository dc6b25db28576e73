/** What was drawn into an `<svg>`, of what, and what follows it. */
const drawn = new WeakMap();
/**
 * Draws into an empty `<svg>` once, and again only where it is to show something else.
 * @param of what it shows: a run, for example
 * @param key how it shows it
 */
function drawnOnce(svg, of, key, draw) {
    const [was, how, known] = drawn.get(svg) ?? [];
    if (was === of && how === key)
        return known;
    svg.replaceChildren();
    const picture = draw();
    drawn.set(svg, [of, key, picture]);
    return picture;
}

export { drawnOnce };
