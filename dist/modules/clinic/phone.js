import { visible } from './writing.js';

/** What may stand between two digits of one number; a new line may not. Letters are joined without brackets. */
const JOIN = '(?:[^\\S\\n]|[.\\-\u2010-\u2015\u2212\u00b7])';
const GAP = `(?:${JOIN}|[()/])`;
const RUN = new RegExp(`(?:\\+[\\s+(]{0,3}|\\({1,2}\\+?\\s?)?\\d(?:${GAP}{0,4}\\d){0,40}`, 'g');
/** Digits around a number that are none of it: 24/7, 24 hours, 8:00, 8 am, 2nd; before it also 8-5, a year, a zip code. */
const OTHER = new RegExp('(?<!\\d[-./]?)(?:24\\s?[/x-]\\s?7(?![-.]?\\d)|\\d{1,2}:\\d\\d' +
    '|\\d{1,2}(?=\\s?(?:[ap]\\.?m\\b|h(?:(?:ou)?rs?|oras?)?\\b|days?\\b|d[ií]as?\\b|st\\b|nd\\b|rd\\b|th\\b))' +
    '|(?<![+(])(?:\\d{1,2}-\\d{1,2}|[1-9]\\d{3,4}(?:-\\d{4})?)(?=[.,]?\\s+(?:\\(\\d{3}\\)\\s?|\\d{3}[.-])\\d{3}[.-]\\d{4}(?!\\d)))', 'gi');
const EXTENSION = /^(?:;ext=|[,;]+|[pw]+(?=\d)|[\s,;/([-]*(?:ext?|extn|extensi[oó]n|x|#|int|interno|anexo)[\s.:#]*)(\d{1,7})(?![\d.-]|[,;]+\d)[)\]#]?/i;
/** How far around a number words may say whose it is, in characters. */
const AROUND = 40;
/** A word before a number that says it is no phone's, unless a word for a phone is joined to it or follows. */
const NO_PHONE = /(?:(?<!(?:tel|phone|ph|voice|tel[eé]fono)\W{0,3}(?:and |y |or |o )?)\b(?:(?:tele)?fax|facsimile|fx)(?!\s?[)\]])|\bf(?=\s?[:.])|\b(?:npi|ein|lic\w*)\b)(?!.*\b(?:tel|p(?=\s?[:.])|ph|call|llam|voice|office|ofic|main|cel|mob|desk|toll))/i;
const VANITY = new RegExp('(?<![\\w+])((?:\\+?1J{0,2})?(?:\\([2-9]\\d\\d\\)|[2-9]\\d\\d(?=J))J{0,2})([a-z\\d](?:J?[a-z\\d]){6,20})'.replace(/J/g, JOIN), 'gi');
/**
 * Reads a phone number as a person would: in any common US or international writing, in the address of a `tel:` link,
 * or with words around it. The US is meant unless `+`, `00` or `011` leads a country code; a leading 0 is another
 * country's own writing and dialed as it stands. Of several numbers the first that is no fax counts. Letters are those
 * of the keypad, and what is longer than the number is left out, as phones do. An extension, or what a link dials after
 * a pause (`,,12`, `;12`, `p12`, `w12`), becomes `;ext=`.
 * @returns undefined where nothing can be dialed with certainty, and for short numbers such as 911
 */
function parsePhone(raw) {
    const text = subscriber(raw);
    const searched = text.replace(OTHER, (digits) => '\n'.repeat(digits.length));
    for (const { 0: run, index } of searched.matchAll(RUN)) {
        const before = text.slice(Math.max(0, index - AROUND), index);
        const length = lengthOf(run);
        const after = text.slice(index + length);
        const [extension = '', digits] = EXTENSION.exec(after) ?? [];
        // A part of an address, or of something else.
        if (/[\w@=&?/%]$/.test(before) || /^[\w@=]/.test(after.slice(extension.length)))
            continue;
        const part = run.slice(0, length);
        const number = numberOf(part) ?? (/\S/.test(before + after.slice(extension.length)) ? undefined : localOf(part));
        if (number && !isFax(before, after))
            return phone(text.slice(index, index + length + extension.length), number, digits);
    }
    return vanity(text);
}
/** What a `tel:` address dials, as it was written; other text stays as it is. */
function subscriber(href) {
    const text = visible(href)
        .trim()
        .replace(/^(?:tel:[\s/]*)+/i, '');
    try {
        return visible(decodeURIComponent(text)).trim();
    }
    catch {
        return text; // a percent sign that is meant as one
    }
}
/** Whether the words around a number say that it is no phone's. */
const isFax = (before, after) => NO_PHONE.test(/\D*$/.exec(before.slice(-AROUND))?.[0] ?? '') ||
    /^\s?[-\u2013\u2014([]?\s?fax(?: only)?\s?[)\].]?\s*(?:$|\n|[,;|])/i.test(after);
/** How much of a run of digits is its first number. */
function lengthOf(run) {
    // Behind a number that is long enough: a remark in brackets, the last digits of a second number (`7661/62`).
    const rest = /^(?:\D*\d){9,}?(\s*(?:\([^]*|(?:\/\s*\d{1,4})+))$/.exec(run)?.[1] ?? '';
    const length = run.length - rest.length;
    if (numberOf(run.slice(0, length)))
        return length;
    for (const { index, 0: gap } of [...run.matchAll(/[\s/(]+/g)].reverse()) {
        const head = run.slice(0, index);
        // The front is written as only a whole number is, or both halves are numbers.
        if (numberOf(head) && (WHOLE.test(head) || numberOf(run.slice(index + gap.length))))
            return index;
    }
    return length;
}
/** A writing whose end is sure: `(702) 430-7661`, `702.430.7661`. */
const WHOLE = /\d{3}\)?\s?[-.]?\s?\d{3}[-.]\d{4}$/;
/** What is dialed for a number known to be whole: E.164, or another country's own writing. */
function numberOf(run) {
    const digits = run.replace(/\D/g, '');
    const [, lead = run.includes('+') && ''] = /^\D*(00|011(?=\D|\d{9}))/.exec(run) ?? [];
    if (lead !== false) {
        const abroad = run
            .replace(/\(\s?0\s?\)/, '')
            .replace(/\D/g, '')
            .slice(lead.length)
            .replace(/^(3[123]|4[1349]|6[14])0/, '$1') // the 0 that is dialed inside the country only
            .replace(/^521(?=\d{10}$)/, '52'); // Mexico's mobile prefix, gone since 2019
        return /^(?:1[2-9]\d{9}|52\d{10}|44\d{9,10}|(?!0|1|52|44)\d{7,15})$/.test(abroad)
            ? `+${abroad}`
            : undefined;
    }
    // Other groups than 702 430 7661 are another country's: 55 1234 5678 is Mexican.
    const us = /^ ?(?:1 ?)?([2-9]\d\d) ?(\d{3}) ?(\d\d) ?(\d\d)$/.exec(run.replace(/\D+/g, ' '));
    return us ? `+1${us.slice(1).join('')}` : /^0[1-9]\d{8,9}$/.exec(digits)?.[0];
}
/** What is dialed as written, where it stands alone: seven digits, or nine with a leading 0. */
const localOf = (run) => /^(?:[2-9]\d{6}|0[1-9]\d{7})$/.exec(run.replace(/\D/g, ''))?.[0];
/** A number in letters: in capitals, or as the whole text, behind a 1, brackets or a hyphen. */
function vanity(text) {
    for (const { 0: all, 1: lead = '', 2: letters = '', index } of text.matchAll(VANITY)) {
        const seven = /^(?:\W?\w){7}/.exec(letters)?.[0] ?? '';
        const word = /^[a-z]*/i.exec(text.slice(index + lead.length + seven.length))?.[0] ?? '';
        const area = lead.replace(/\D/g, '').slice(-3);
        const end = index + lead.length + seven.length + word.length;
        const clear = /[a-z]{3}/i.test(seven) &&
            !/^\D*\d{2}\D*\d{2}|^(?:\d{3}\W*)?(?:ext|fax)|([a-z])\1\1/i.test(seven) && // nor XXX-XXXX
            !/^\d/.test(text.slice(end)) &&
            (/^\+?1/.test(all) || /[^\s\d]/.test(lead)) &&
            (seven === seven.toUpperCase() || (index === 0 && end === text.length)) &&
            !isFax(text.slice(Math.max(0, index - AROUND), index), text.slice(end));
        if (clear)
            return phone(text.slice(index, end), `+1${area}${seven.replace(/[a-z]/gi, onKeypad).replace(/\D/g, '')}`);
    }
    return undefined;
}
const onKeypad = (letter) => '22233344455566677778889999'.charAt(parseInt(letter, 36) - 10);
/** A bracket that was opened around the number, or closed behind it, belongs to the words. */
function phone(written, number, extension) {
    const open = written.split('(').length - written.split(')').length;
    const text = open > 0 ? written.replace('(', '') : written;
    return { text: text.trim(), href: `tel:${number}${extension ? `;ext=${extension}` : ''}` };
}

export { isFax, parsePhone, subscriber };
