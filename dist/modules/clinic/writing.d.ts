/** A text as people see it: without invisible characters, full-width letters and digits narrow. */
export declare const visible: (text: string) => string;
/** A text as written, and the same to compare with words: lower case, no accents, plain hyphens; equally long. */
export declare function writing(text: string): {
    readonly written: string;
    readonly plain: string;
};
