const PARTS = /^(?:tel:)?(.{1,60}?)(?:(?:;ext=|[,\s]*(?:ext[a-z.]*|x|#)[:\s]*)(\d{1,7}))?(?:;.*)?$/i;
/**
 * Reads a phone number in any common US or international writing.
 * Ten digits, or eleven with a leading 1, are a US number; `+`, `00` and `011` lead a country code; anything else is
 * dialled as written. Letters are read as on a keypad in a whole US number (`1-800-VEIN-DOC`). An extension becomes
 * `;ext=` (RFC 3966).
 * @returns undefined where the text is not a phone number
 */
function parsePhone(raw) {
    const text = raw.trim();
    const [, number = '', extension] = PARTS.exec(text) ?? [];
    if (!/^[(+]*\d[\d\s().\-/‐-―a-z]*$/i.test(number))
        return undefined;
    const digits = number.replace('(0)', '').replace(/[a-z]/gi, onKeypad).replace(/\D/g, '');
    const us = /^1?([2-9]\d{9})$/.exec(digits)?.[1];
    const abroad = /^\(?\+/.test(number) ? digits : /^(?:00|011)([1-9]\d{6,})$/.exec(digits)?.[1];
    if (digits.length < 3 || digits.length > 18 || (!us && /[a-z]/i.test(number)))
        return undefined;
    return {
        text,
        href: `tel:${abroad ? `+${abroad}` : us ? `+1${us}` : digits}${extension ? `;ext=${extension}` : ''}`,
    };
}
const onKeypad = (letter) => '22233344455566677778889999'.charAt(parseInt(letter, 36) - 10);

export { parsePhone };
