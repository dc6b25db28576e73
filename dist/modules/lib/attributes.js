/** Thrown by a reader that can name the part it did not understand; the message is that part, in words for the warning. */
class NotUnderstood extends Error {
}
/**
 * An attribute of one's own.
 * @param allowed the allowed values in words
 * @param fallback the value of an attribute that is missing or not valid
 * @param parse reads a value that was given; undefined, or an error, where it is not valid
 */
const attribute = (allowed, fallback, parse) => ({
    allowed,
    read(raw) {
        if (raw === null || raw === undefined)
            return { value: fallback, valid: true };
        try {
            const value = parse(raw);
            return { value: value ?? fallback, valid: value !== undefined };
        }
        catch (error) {
            const reading = { value: fallback, valid: false };
            return error instanceof NotUnderstood ? { ...reading, problem: error.message } : reading;
        }
    },
    // The element reads the text itself (`willUpdate`), so that attributes and property writes are checked in one place.
    fromAttribute: (raw) => raw,
});
/** Text without the spaces around it; undefined for what is not text. */
const trimmed = (raw) => typeof raw === 'string' ? raw.trim() : undefined;
/** One of a fixed set of words; upper and lower case are the same. */
const oneOf = (values, fallback) => attribute(values.map((value) => `"${value}"`).join(', '), fallback, (raw) => {
    const word = trimmed(raw)?.toLowerCase();
    return values.find((value) => value === word);
});
/** A switch, off by default. `attr`, `attr=""` and `attr="true"` turn it on, `attr="false"` leaves it off. */
const flag = attribute('"", "true" or "false"', false, (raw) => {
    const word = String(raw).trim().toLowerCase();
    return word === '' || word === 'true' ? true : word === 'false' ? false : undefined;
});
/** A number from `min` to `max`, whole when `step` is 1. */
const numberIn = (min, max, fallback, whole = false) => attribute(`${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`, fallback, (raw) => {
    const text = trimmed(raw);
    const value = typeof raw === 'number' ? raw : text ? Number(text) : NaN;
    const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
    return fits ? value : undefined;
});
/** A short number such as an emergency number, written in digits only. */
const digits = (least, most, fallback) => attribute(`${least} to ${most} digits`, fallback, (raw) => {
    const word = trimmed(raw) ?? String(raw);
    return /^\d+$/.test(word) && word.length >= least && word.length <= most ? word : undefined;
});
/** Free text, trimmed; empty by default. */
const text = attribute('text', '', trimmed);
/** A list of words separated by commas; empty by default. */
const list = attribute('a list with commas', [], (raw) => {
    const words = Array.isArray(raw) ? raw : trimmed(raw)?.split(',');
    return words?.map((word) => String(word).trim()).filter(Boolean);
});
/** An `https:` address on a named host; empty by default. Everything else, `javascript:` first of all, is refused. */
const httpsUrl = attribute('an https:// address', '', (raw) => {
    const address = trimmed(raw);
    // URL() forgives control characters and a missing host; a clinic's link must not.
    if (!address)
        return address;
    // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
    if (!/^https:\/\/[^/][^\u0000-\u0020\u007f\\]*$/i.test(address))
        return undefined;
    try {
        return new URL(address).href;
    }
    catch {
        return undefined; // for example an open bracket
    }
});

export { NotUnderstood, attribute, digits, flag, httpsUrl, list, numberIn, oneOf, text, trimmed };
