const languages = new Map();
/** The elements that are told of new strings. */
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
/**
 * Adds languages, or changes single strings of one.
 * A language that would lack a string a visitor's safety hangs on is refused with a warning, and English is shown.
 * @param required the strings a language must have
 */
function registerStrings(required, ...translations) {
    for (const translation of translations) {
        const code = (translation.$code ?? '').toLowerCase().replace(/_/g, '-');
        const isSaid = (key) => {
            const term = translation[key] ?? stringOf(code, key);
            return typeof term === 'string' ? term.trim() !== '' : !!term;
        };
        const missing = code ? required.filter((key) => !isSaid(key)) : ['$code'];
        if (missing.length > 0)
            console.warn(`Translation "${code}" was refused: it lacks ${missing.join(', ')}.`);
        else
            languages.set(code, Object.assign(languages.get(code) ?? {}, translation));
    }
    for (const listener of listeners)
        listener.requestUpdate();
}

export { listeners, registerStrings, stringOf };
