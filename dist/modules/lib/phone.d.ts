/** A phone number: the writing people see and the address a phone dials. */
export interface Phone {
    /** Exactly as authored, for example `(702) 430-7661`. */
    readonly text: string;
    /** `tel:` and the number in E.164 where it can be known, for example `tel:+17024307661`. */
    readonly href: string;
}
/**
 * Reads a phone number in any common US or international writing.
 * Ten digits, or eleven with a leading 1, are a US number; `+`, `00` and `011` lead a country code; anything else is
 * dialled as written. Letters are read as on a keypad in a whole US number (`1-800-VEIN-DOC`). An extension becomes
 * `;ext=` (RFC 3966).
 * @returns undefined where the text is not a phone number
 */
export declare function parsePhone(raw: string): Phone | undefined;
