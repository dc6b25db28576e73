import { visible } from './writing.js';

/** A phone number: the writing people see and the address a phone dials. */
export interface Phone {
  /** The number as authored, without the words around it: `(702) 430-7661 ext. 12`. */
  readonly text: string;
  /** `tel:` and the number in E.164 where it can be known, the extension as RFC 3966 has it: `tel:+17024307661;ext=12`. */
  readonly href: string;
}

/** Digits of another country's number, up to a second number or the hours behind it. */
const DIGITS = '(?:(?! \\(?24/7| \\d+ ?(?:[ap]m|h|:)|(?<=(?:\\d\\D{0,3}){9}) ?/)[ ./()-]{0,4}\\d)+';

/** A number among words and other digits, in a text with plain blanks and hyphens. */
const NUMBER = new RegExp(
  // No part of an address or of a longer number; a short number before it may be a country's code: 52 664 123 4567.
  '(?<![\\w@=&?/%(+]|\\d[-.:]|\\(\\d{3}\\)[ .-]?)(?:(?=\\(?\\+)|(?<!(?<![\\d/:-])\\d{1,3} ))(?:' +
    // The US: 702 430 7661, with or without its country code.
    '(\\({0,2}(?:(?:(?:\\+|00|011) ?)?1\\)?[ ./(-]{0,3})?[2-9]\\d\\d[ ./)-]{0,3}\\d{3}[ .-]{0,3}\\d\\d ?\\d\\d(?!\\d|[-.]\\d| \\d$))|' +
    // Another country: +52 664 123 4567, and its own writing: 020 7946 0958.
    `\\(?(?:\\+|00|011(?=\\D|\\d{9}))([ (]{0,2}[2-9]${DIGITS})|(\\(?0\\)? ?[1-9]${DIGITS}))`,
  'g',
);

const EXTENSION =
  /^(?:;ext=|[,;]+|[pw]+(?=\d)|[ ,;/([-]*(?:extn?|extensi[oó]n|ex|x|#|int|anexo)[ .:#]*)(\d{1,7})(?![\d.-]|[,;]+\d)[)\]#]?/i;

/** How far around a number words may say whose it is, in characters. */
const AROUND = 40;

/** A word before a number that says it is no phone's, unless a word for a phone is joined to it or follows. */
const NO_PHONE =
  /(?:(?<!(?:tel|phone|ph|voice|tel[eé]fono)\W{0,3}(?:and |y |or |o )?)\b(?:(?:tele)?fax|facsimile|fx)(?!\s?[)\]])|\bf(?=\s?[:.])|\b(?:npi|ein|lic\w*)\b)(?!.*\b(?:tel|p(?=\s?[:.])|ph|call|llam|voice|office|ofic|main|cel|mob|desk|toll))/i;

/** A number in letters: in capitals, behind a 1, brackets or a hyphen. */
const VANITY =
  /(?<![\w+])(?:\+?1[ .-]?\(?|\((?=\d+\))|(?=\d+[.-]))([2-9]\d\d)\)?[ .-]{0,2}((?:[A-Z\d][ .-]?){6}[A-Z\d])[A-Z]*(?!\w)/g;

/**
 * Reads a phone number as a person would: in any common US or international writing, in the address of a `tel:` link,
 * or with words around it. The US is meant unless `+`, `00` or `011` leads a country code; a leading 0 is another
 * country's own writing and dialed as it stands. Of several numbers the first that is no fax counts. Capital letters are
 * those of the keypad, and what is longer than the number is left out, as phones do. An extension, or what a link dials after
 * a pause (`,,12`, `;12`, `p12`, `w12`), becomes `;ext=`.
 * @returns undefined where nothing can be dialed with certainty, and for short numbers such as 911
 */
export function parsePhone(raw: string): Phone | undefined {
  const text = subscriber(raw);
  if (!/\d/.test(text)) return undefined; // the patterns below take milliseconds to set up
  const plain = text.replace(/[^\S\n]/g, ' ').replace(/[\u2010-\u2015\u2212\u00b7]/g, '-'); // equally long
  for (const match of plain.matchAll(NUMBER)) {
    const { 0: part, index } = match;
    const end = index + part.length;
    const [extension = '', digits] = EXTENSION.exec(plain.slice(end)) ?? [];
    const number = numberOf(match, part === plain);
    // Joined to letters it is a part of something else.
    if (
      number &&
      !/^[\w@=]/.test(plain.slice(end + extension.length)) &&
      !isFax(plain.slice(0, index), plain.slice(end))
    )
      return phone(text.slice(index, end + extension.length), number, digits);
  }
  for (const { 0: part, 1: area = '', 2: letters = '', index } of plain.matchAll(VANITY)) {
    const clear = /[A-Z]{3}/.test(letters) && !/(?:\d\D*){4}|EXT|FAX|([A-Z])\1\1/.test(letters); // nor XXX-XXXX
    if (clear && !isFax(plain.slice(0, index), plain.slice(index + part.length)))
      return phone(
        text.slice(index, index + part.length),
        `+1${area}${digitsOf(letters.replace(/[A-Z]/g, onKeypad))}`,
      );
  }
  return /^[2-9]\d\d[ .-]?\d{4}$/.test(plain) ? phone(text, digitsOf(plain)) : undefined;
}

/** What a `tel:` address dials, as it was written; other text stays as it is. */
export function subscriber(href: string): string {
  const text = visible(href)
    .trim()
    .replace(/^(?:tel:[\s/]*)+/i, '');
  try {
    return visible(decodeURIComponent(text)).trim();
  } catch {
    return text; // a percent sign that is meant as one
  }
}

/** Whether the words around a number say that it is no phone's. */
export const isFax = (before: string, after: string): boolean =>
  NO_PHONE.test(/\D*$/.exec(before.slice(-AROUND))?.[0] ?? '') ||
  /^\s?[-\u2013\u2014([]?\s?fax(?: only)?\s?[)\].]?\s*(?:$|\n|[,;|])/i.test(after);

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** What is dialed for a number that was found: E.164, or another country's own writing. */
function numberOf([, us, abroad = '', national]: RegExpExecArray, alone: boolean): string | undefined {
  if (us) return `+1${digitsOf(us).slice(-10)}`;
  // Fewer than ten digits only where nothing else is written.
  if (national) return (alone ? /^\d{9,11}$/ : /^\d{10,11}$/).exec(digitsOf(national))?.[0];
  const number = digitsOf(abroad.replace(/\( ?0 ?\)/, ''))
    .replace(/^(3[123]|4[1349]|6[14])0/, '$1') // the 0 that is dialed inside the country only
    .replace(/^521(?=\d{10}$)/, '52'); // Mexico's mobile prefix, gone since 2019
  return /^(?:52\d{10}|44\d{9,10}|(?!52|44)\d{7,15})$/.test(number) ? `+${number}` : undefined;
}

const onKeypad = (letter: string): string => '22233344455566677778889999'.charAt(letter.charCodeAt(0) - 65);

/** A bracket that was opened around the number, or closed behind it, belongs to the words. */
function phone(written: string, number: string, extension?: string): Phone {
  const open = written.split('(').length - written.split(')').length;
  const text = open > 0 ? written.replace('(', '') : written;
  return { text: text.trim(), href: `tel:${number}${extension ? `;ext=${extension}` : ''}` };
}
