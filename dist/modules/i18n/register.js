const languages = new Map();
/** The elements that are drawn again when strings are registered. */
const listeners = new Set();
/** A string, or what makes one, from the language or the wider one it belongs to (`es-mx`, then `es`). */
function stringOf(lang, key) {
    for (let code = lang; code; code = code.replace(/-?[^-]*$/, '')) {
        const string = languages.get(code)?.[key];
        if (string)
            return string;
    }
    return undefined;
}
/** A BCP 47 code as we keep it: lower case, with the names that are used today (`iw` is `he`); undefined for none. */
function canonicalCode(code) {
    if (typeof code !== 'string' || !code.trim())
        return undefined;
    const written = code.trim().replace(/_/g, '-');
    try {
        return new Intl.Locale(written).toString().toLowerCase();
    }
    catch {
        return undefined; // not a language
    }
}
/**
 * Adds languages, or changes single strings of one.
 * A language that would lack a string a visitor's safety hangs on is refused with a warning, and English is shown.
 * @param required the strings a language must have
 */
function registerStrings(required, ...translations) {
    for (const translation of translations) {
        try {
            register(required, translation);
        }
        catch (error) {
            console.warn('A translation was refused: it could not be read.', error);
        }
    }
    for (const listener of listeners)
        listener.requestUpdate();
}
function register(required, translation) {
    const code = canonicalCode(translation?.$code);
    if (!translation || !code) {
        console.warn(`Translation "${String(translation?.$code)}" was refused: it lacks $code, a BCP 47 code like "fr".`);
        return;
    }
    const isSaid = (key) => {
        const term = translation[key] ?? stringOf(code, key);
        return typeof term === 'string' ? term.trim() !== '' : !!term;
    };
    const missing = required.filter((key) => !isSaid(key));
    const [first, second, ...others] = missing;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const named = [first, second].filter(Boolean).join(', ');
    if (first)
        console.warn(`Translation "${code}" was refused: it lacks ${named}${more}.`);
    else
        languages.set(code, Object.assign(languages.get(code) ?? {}, translation));
}

export { canonicalCode, listeners, registerStrings, stringOf };
