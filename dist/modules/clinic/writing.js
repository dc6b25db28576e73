/** Soft hyphens, directions, zero widths: what editors and copied pages leave in a text. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A text as people see it: without invisible characters, full-width letters and digits narrow. */
const visible = (text) => text.replace(INVISIBLE, '').replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'));
/** A text as written, and the same to compare with words: lower case, no accents, plain hyphens; equally long. */
function writing(text) {
    const written = visible(text.normalize('NFC'))
        .replace(/[^\S\n]+/g, ' ')
        .trim();
    const plain = written
        .replace(/[A-Z\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0).toLowerCase())
        .replace(/[\u2010-\u2015\u2212]/g, '-');
    return { written, plain };
}

export { visible, writing };
