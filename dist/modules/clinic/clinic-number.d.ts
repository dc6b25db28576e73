import { type Phone } from './phone.js';
/** A link in what the author wrote inside the element. */
export interface AuthoredLink {
    /** The `href` attribute as written; empty where there is none. */
    readonly href: string;
    /** The text people see. */
    readonly text: string;
    /** The text between the link before and this one. */
    readonly before?: string;
    /** The text between this link and the next one. */
    readonly after?: string;
}
/** Where a clinic's number may be written, the first that can be read counts. */
export interface NumberSources {
    /** What the page's script set. */
    readonly given?: Phone | undefined;
    /** The links inside the element, those of named slots left out. */
    readonly links?: readonly AuthoredLink[];
    /** All text people see inside the element, named slots left out. */
    readonly text?: string;
    /** The `phone` attribute. */
    readonly written?: string;
}
/** The clinic's number, and what should be said to the page's author. */
export interface FoundNumber {
    readonly phone: Phone | undefined;
    /** Sentences that quote what could not be read; empty where a number was found without it. */
    readonly problems: readonly string[];
}
/**
 * The clinic's number: what a script set, else the first `tel:` link that is no fax's and no emergency number, or its
 * text where the address was taken out or cannot be read, else a number in the text, else the attribute. Where only a
 * link is left whose number cannot be read, the link is kept as it is.
 */
export declare function clinicNumber({ given, links, text, written }: NumberSources): FoundNumber;
