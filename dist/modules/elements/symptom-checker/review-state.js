import { CONTENT_VERSION } from '../../triage/content-version.js';

/**
 * What may be said of a review.
 * @param by the clinician's name
 * @param version the content version that was reviewed, a date as in `CONTENT_VERSION`
 * @param languages the languages that were reviewed, apart by spaces or commas
 * @param shown the language shown, as a BCP 47 tag
 * @returns undefined where nobody reviewed this language, or the version is none that was
 */
function reviewOf(by, version, languages, shown) {
    const [language] = shown.toLowerCase().split('-');
    const reviewed = languages.toLowerCase().split(/[\s,;]+/);
    const dated = /^\d{4}-\d{2}-\d{2}$/.test(version) && version <= CONTENT_VERSION;
    if (!by || !dated || !reviewed.some((one) => one.split('-')[0] === language))
        return undefined;
    return { by, current: version === CONTENT_VERSION };
}

export { reviewOf };
