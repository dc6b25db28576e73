const ELEMENTS = ['call-to-book', 'symptom-checker', 'pump-diagram'];
const SCHEMES = ['light', 'dark', 'light dark'];
/** A page around the frame cannot hand these on as CSS does. */
const TOKENS = ['accent', 'on-accent', 'surface', 'ink', 'alert', 'radius'];
/** Not the element's: what the page itself reads, and a bar, which has no place in a frame as high as its content. */
const OWN = ['element', 'origin', 'scheme', 'placement', ...TOKENS];
/**
 * Reads the address of `embed.html`: `?element=call-to-book&phone=…&origin=https://clinic.example`, or, as links have it,
 * `?phone=…#vein-call-to-book`. The first of several equal names counts.
 * @param search the query, with its `?`
 * @param hash the fragment, with its `#`
 */
function readEmbedQuery(search, hash) {
    const query = new URLSearchParams(search);
    const problems = [];
    const one = (name, allowed, raw) => {
        const value = raw?.trim().toLowerCase() ?? '';
        if (allowed.includes(value))
            return value;
        if (raw !== null)
            problems.push(`${name}="${raw}" is not one of ${allowed.join(', ')}.`);
        return '';
    };
    const named = query.get('element') ?? /^#vein-(.*)/.exec(hash)?.[1] ?? '';
    const element = one('element', ELEMENTS, named) || 'call-to-book';
    const scheme = one('scheme', SCHEMES, query.get('scheme'));
    const attributes = new Map();
    const tokens = new Map();
    for (const [name, value] of query) {
        if (TOKENS.includes(name))
            tokens.set(`--vein-${name}`, tokens.get(`--vein-${name}`) ?? value);
        else if (!OWN.includes(name))
            attributes.set(name, attributes.get(name) ?? value);
    }
    const origin = query.get('origin');
    const target = origin === null ? undefined : originOf(origin);
    if (origin !== null && !target)
        problems.push(`origin="${origin}" is not * or an origin like https://clinic.example; no height is told.`);
    return { tag: `vein-${element}`, attributes, tokens, scheme, target, problems };
}
function originOf(text) {
    if (text === '*')
        return text;
    try {
        const { protocol, origin } = new URL(text);
        return /^https?:$/.test(protocol) ? origin : undefined;
    }
    catch {
        return undefined;
    }
}

export { readEmbedQuery };
