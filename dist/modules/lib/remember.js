/** Values that are kept: more than a visitor goes back and forth between. */
const MOST = 32;
/** Keeps a value, and lets the oldest go where there are many: a setting that is swept keeps no memory for each value. */
function remember(kept, key, value) {
    kept.set(key, value);
    if (kept.size > MOST)
        kept.delete(kept.keys().next().value);
    return value;
}

export { remember };
