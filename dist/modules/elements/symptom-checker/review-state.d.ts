/** A clinician's review that fits the language shown. */
export interface Review {
    readonly by: string;
    /** Whether it is of the content in use, or of an earlier version. */
    readonly current: boolean;
}
/**
 * What may be said of a review.
 * @param by the clinician's name
 * @param version the content version that was reviewed, a date as in `CONTENT_VERSION`
 * @param languages the languages that were reviewed, apart by spaces or commas
 * @param shown the language shown, as a BCP 47 tag
 * @returns undefined where nobody reviewed this language, or the version is none that was
 */
export declare function reviewOf(by: string, version: string, languages: string, shown: string): Review | undefined;
