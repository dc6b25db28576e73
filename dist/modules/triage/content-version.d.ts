/** The date of the medical content. A clinician's review holds for exactly this version. */
export declare const CONTENT_VERSION = "2026-11-29";
