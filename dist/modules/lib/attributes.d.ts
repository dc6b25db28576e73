import type { ComplexAttributeConverter } from 'lit';
/** What a raw attribute or property value means: a value that is always valid, and whether the raw one was. */
export interface Reading<T> {
    readonly value: T;
    readonly valid: boolean;
    /** The part that was not understood, where the reader can name one. */
    readonly problem?: string;
}
/** A Lit attribute converter that also reads property writes and says what is allowed. */
export interface Attribute<T> extends ComplexAttributeConverter<T> {
    /** Reads a raw value (attribute text, or whatever was written to the property). Never throws. */
    readonly read: (raw: unknown) => Reading<T>;
    /** The allowed values in words, for the warning. */
    readonly allowed: string;
}
/** Thrown by a reader that can name the part it did not understand; the message is that part, in words for the warning. */
export declare class NotUnderstood extends Error {
}
/**
 * An attribute of one's own.
 * @param allowed the allowed values in words
 * @param fallback the value of an attribute that is missing or not valid
 * @param parse reads a value that was given; undefined, or an error, where it is not valid
 */
export declare const attribute: <T>(allowed: string, fallback: T, parse: (raw: unknown) => T | undefined) => Attribute<T>;
/** Text without the spaces around it; undefined for what is not text. */
export declare const trimmed: (raw: unknown) => string | undefined;
/** One of a fixed set of words; upper and lower case are the same. */
export declare const oneOf: <T extends string>(values: readonly T[], fallback: T) => Attribute<T>;
/** A switch, off by default. `attr`, `attr=""` and `attr="true"` turn it on, `attr="false"` leaves it off. */
export declare const flag: Attribute<boolean>;
/** A number from `min` to `max`, whole when `step` is 1. */
export declare const numberIn: (min: number, max: number, fallback: number, whole?: boolean) => Attribute<number>;
/** A short number such as an emergency number, written in digits only. */
export declare const digits: (least: number, most: number, fallback: string) => Attribute<string>;
/** Free text, trimmed; empty by default. */
export declare const text: Attribute<string>;
/** A list of words separated by commas; empty by default. */
export declare const list: Attribute<readonly string[]>;
/** An `https:` address on a named host; empty by default. Everything else, `javascript:` first of all, is refused. */
export declare const httpsUrl: Attribute<string>;
