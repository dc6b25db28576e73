import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { parsePhone } from '../../../src/clinic/phone.js';

type Row = readonly [written: string, href: string | null];
const table = <T>(name: string): T =>
  JSON.parse(readFileSync(`tests/fixtures/clinic/${name}.json`, 'utf8')) as T;

const byKind = table<Record<string, readonly Row[]>>('phones');
const byFormat = table<readonly Row[]>('phones-by-format');
const rows: readonly Row[] = [...byFormat, ...Object.values(byKind).flat()];

for (const [kind, writings] of Object.entries({ 'formats of libphonenumber': byFormat, ...byKind })) {
  test(`dials as a person would: ${kind}`, () => {
    for (const [written, href] of writings) {
      assert.equal(parsePhone(written)?.href ?? null, href, JSON.stringify(written));
    }
  });
}

/** Of digits behind a number (24/7, a second number) the oracle makes longer numbers. */
test('the table agrees with libphonenumber wherever that finds a valid number', () => {
  const { 'words around': words, 'two numbers': two, ...others } = byKind;
  assert.ok(words && two);
  let compared = 0;
  for (const [written, href] of [...byFormat, ...Object.values(others).flat()]) {
    const oracle = parsePhoneNumberFromString(written.replace(/^tel:/i, ''), {
      defaultCountry: 'US',
      extract: false,
    });
    if (!href?.startsWith('tel:+') || !oracle?.isValid()) continue;
    compared += 1;
    assert.equal(href.split(';')[0], `tel:${oracle.number}`, JSON.stringify(written));
  }
  assert.ok(compared > 150, `${compared} compared`);
});

test('prints the share understood', (t) => {
  const meant = rows.filter(([, href]) => href);
  const read = meant.filter(([written, href]) => parsePhone(written)?.href === href);
  const wrong = rows.filter(([written, href]) => ![undefined, href].includes(parsePhone(written)?.href));
  t.diagnostic(
    `phones: ${rows.length} writings, ${read.length} of ${meant.length} numbers understood, ${wrong.length} dialed wrong`,
  );
  assert.deepEqual(wrong, []);
  assert.ok(read.length / meant.length >= 0.95);
});

test('the text is the number without the words around it', () => {
  const texts = {
    'Call (702) 430-7661 today': '(702) 430-7661',
    'tel:+17024307661': '+17024307661',
    ' 702-430-7661 ext. 12 ': '702-430-7661 ext. 12',
    '(702) 430-7661 (ext. 12)': '(702) 430-7661 (ext. 12)',
    '(702) 430-7661 (24/7)': '(702) 430-7661',
    'us (702-430-7661)': '702-430-7661',
    '702-430-7661/62': '702-430-7661',
    '\u202a(702)\u00a0430-7661\u202c': '(702)\u00a0430-7661',
    'Call 1-800-VARICOSE now': '1-800-VARICOSE',
    '(+1) 702 430 7661': '(+1) 702 430 7661',
  };
  for (const [written, text] of Object.entries(texts)) assert.equal(parsePhone(written)?.text, text);
  for (const [written, href] of rows) {
    const { text } = parsePhone(written) ?? {};
    if (text) assert.equal(parsePhone(text)?.href, href, `${text} of ${written}`);
  }
});

test('never throws, is never slow, never dials more than 11 digits without a plus', () => {
  const part = fc.constantFrom(
    ...['702', '430', '7661', '+', '1', '00', '011', '44', '0', '24/7', '/62', '-', ' ', '(', ')', '.', '\n'],
    ...[
      'x',
      'ext',
      ';ext=',
      ',,',
      'p',
      'tel:',
      '%20',
      '%',
      'fax',
      'VEIN',
      'call ',
      '<',
      '\0',
      '\u202a',
      '\uff17',
    ],
  );
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(written, (raw) => {
      const phone = parsePhone(raw);
      if (!phone) return;
      assert.match(phone.href, /^tel:(\+[1-9]\d{6,14}|\d{7,11})(;ext=\d{1,7})?$/);
    }),
    { numRuns: 20_000 },
  );
  for (const piece of [
    '9',
    ' ',
    '+',
    '(',
    '1-',
    '702 ',
    'a',
    '24/7 ',
    '(((1',
    '1-800-A',
    '%',
    'fax ',
    ',',
    '702 430 7661 x',
  ]) {
    const began = performance.now();
    parsePhone(piece.repeat(5_000));
    assert.ok(performance.now() - began < 500, `${piece} took ${performance.now() - began} ms`);
  }
});
