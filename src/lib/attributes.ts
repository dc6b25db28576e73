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
export class NotUnderstood extends Error {}

/**
 * An attribute of one's own.
 * @param allowed the allowed values in words
 * @param fallback the value of an attribute that is missing or not valid
 * @param parse reads a value that was given; undefined, or an error, where it is not valid
 */
export const attribute = <T>(
  allowed: string,
  fallback: T,
  parse: (raw: unknown) => T | undefined,
): Attribute<T> => ({
  allowed,
  read(raw) {
    if (raw === null || raw === undefined) return { value: fallback, valid: true };
    try {
      const value = parse(raw);
      return { value: value ?? fallback, valid: value !== undefined };
    } catch (error) {
      const reading = { value: fallback, valid: false };
      return error instanceof NotUnderstood ? { ...reading, problem: error.message } : reading;
    }
  },
  // The element reads the text itself (`willUpdate`), so that attributes and property writes are checked in one place.
  fromAttribute: (raw) => raw as T,
});

/** Text without the spaces around it; undefined for what is not text. */
export const trimmed = (raw: unknown): string | undefined =>
  typeof raw === 'string' ? raw.trim() : undefined;

/** One of a fixed set of words; upper and lower case are the same. */
export const oneOf = <T extends string>(values: readonly T[], fallback: T): Attribute<T> =>
  attribute(values.map((value) => `"${value}"`).join(', '), fallback, (raw) => {
    const word = trimmed(raw)?.toLowerCase();
    return values.find((value) => value === word);
  });

/** A switch, off by default. `attr`, `attr=""` and `attr="true"` turn it on, `attr="false"` leaves it off. */
export const flag: Attribute<boolean> = attribute('"", "true" or "false"', false, (raw) => {
  const word = String(raw).trim().toLowerCase();
  return word === '' || word === 'true' ? true : word === 'false' ? false : undefined;
});

/** A number from `min` to `max`, whole when `step` is 1. */
export const numberIn = (min: number, max: number, fallback: number, whole = false): Attribute<number> =>
  attribute(`${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`, fallback, (raw) => {
    const text = trimmed(raw);
    const value = typeof raw === 'number' ? raw : text ? Number(text) : NaN;
    const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
    return fits ? value : undefined;
  });

/** A short number such as an emergency number, written in digits only. */
export const digits = (least: number, most: number, fallback: string): Attribute<string> =>
  attribute(`${least} to ${most} digits`, fallback, (raw) => {
    const word = trimmed(raw) ?? String(raw);
    return /^\d+$/.test(word) && word.length >= least && word.length <= most ? word : undefined;
  });

/** Free text, trimmed; empty by default. */
export const text: Attribute<string> = attribute('text', '', trimmed);

/** A list of words separated by commas; empty by default. */
export const list: Attribute<readonly string[]> = attribute('a list with commas', [], (raw) => {
  const words = Array.isArray(raw) ? raw : trimmed(raw)?.split(',');
  return words?.map((word) => String(word).trim()).filter(Boolean);
});

/** An `https:` address on a named host; empty by default. Everything else, `javascript:` first of all, is refused. */
export const httpsUrl: Attribute<string> = attribute('an https:// address', '', (raw) => {
  const address = trimmed(raw);
  // URL() forgives control characters and a missing host; a clinic's link must not.
  if (!address) return address;
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (!/^https:\/\/[^/][^\u0000-\u0020\u007f\\]*$/i.test(address)) return undefined;
  try {
    return new URL(address).href;
  } catch {
    return undefined; // for example an open bracket
  }
});
