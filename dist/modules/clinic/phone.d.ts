/** A phone number: the writing people see and the address a phone dials. */
export interface Phone {
    /** The number as authored, without the words around it: `(702) 430-7661 ext. 12`. */
    readonly text: string;
    /** `tel:` and the number in E.164 where it can be known, the extension as RFC 3966 has it: `tel:+17024307661;ext=12`. */
    readonly href: string;
}
/**
 * Reads a phone number as a person would: in any common US or international writing, in the address of a `tel:` link,
 * or with words around it. The US is meant unless `+`, `00` or `011` leads a country code; a leading 0 is another
 * country's own writing and dialed as it stands. Of several numbers the first that is no fax counts. Capital letters are
 * those of the keypad, and what is longer than the number is left out, as phones do. An extension, or what a link dials after
 * a pause (`,,12`, `;12`, `p12`, `w12`), becomes `;ext=`.
 * @returns undefined where nothing can be dialed with certainty, and for short numbers such as 911
 */
export declare function parsePhone(raw: string): Phone | undefined;
/** What a `tel:` address dials, as it was written; other text stays as it is. */
export declare function subscriber(href: string): string;
/** Whether the words around a number say that it is no phone's. */
export declare const isFax: (before: string, after: string) => boolean;
