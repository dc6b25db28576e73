/** A phone number: the writing people see and the address a phone dials. */
export interface Phone {
  /** Exactly as authored, for example `(702) 430-7661`. */
  readonly text: string;
  /** `tel:` and the number in E.164 where it can be known, for example `tel:+17024307661`. */
  readonly href: string;
}

const EXTENSION = /(?:;ext=|(?:,|\s)*(?:ext\.?|extension|x|#)\s*:?\s*)(\d{1,7})\s*$/i;

/**
 * Reads a phone number in any common US or international writing.
 * Ten digits, or eleven with a leading 1, are a US number; `+`, `00` and `011` lead a country code.
 * Letters are read as on a keypad (`1-800-VEIN-DOC`). An extension becomes `;ext=` (RFC 3966).
 * @returns undefined where the text is not a phone number
 */
export function parsePhone(raw: string): Phone | undefined {
  const text = raw.trim();
  const extension = EXTENSION.exec(text)?.[1];
  const number = text
    .replace(/^tel:/i, '')
    .replace(EXTENSION, '')
    .replace(/;.*$/, '')
    .replace(/\(0\)/, '')
    .replace(/[a-z]/gi, keypadDigit);
  if (!/^\s*\+?[\d\s().\-/\u2010-\u2015\u00a0]+$/.test(number)) return undefined;
  const digits = number.replace(/\D/g, '');
  const international = /^\s*\+/.test(number) ? digits : /^(?:00|011)([1-9]\d{6,})$/.exec(digits)?.[1];
  const dial = international
    ? `+${international}`
    : /^[2-9]\d{9}$/.test(digits)
      ? `+1${digits}`
      : /^1[2-9]\d{9}$/.test(digits)
        ? `+${digits}`
        : digits; // a short or local number: dialled as written
  if (digits.length < 3 || digits.length > 18) return undefined;
  return { text, href: `tel:${dial}${extension ? `;ext=${extension}` : ''}` };
}

function keypadDigit(letter: string): string {
  return '22233344455566677778889999'[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
}
