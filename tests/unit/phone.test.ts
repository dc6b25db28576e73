import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parsePhone } from '../../src/lib/phone.js';

/** Writings people use, and what a phone must dial. */
const READ: readonly [written: string, href: string][] = [
  ['(702) 430-7661', 'tel:+17024307661'],
  ['702-430-7661', 'tel:+17024307661'],
  ['702.430.7661', 'tel:+17024307661'],
  ['702 430 7661', 'tel:+17024307661'],
  ['7024307661', 'tel:+17024307661'],
  ['702–430–7661', 'tel:+17024307661'],
  ['702\u00a0430\u00a07661', 'tel:+17024307661'],
  ['702/430-7661', 'tel:+17024307661'],
  ['1 702 430 7661', 'tel:+17024307661'],
  ['1-702-430-7661', 'tel:+17024307661'],
  ['+1 702-430-7661', 'tel:+17024307661'],
  ['+1 (702) 430-7661', 'tel:+17024307661'],
  ['(+1) 702 430 7661', 'tel:+17024307661'],
  ['+17024307661', 'tel:+17024307661'],
  ['tel:+1-702-430-7661', 'tel:+17024307661'],
  ['TEL:7024307661', 'tel:+17024307661'],
  ['  (702) 430-7661  ', 'tel:+17024307661'],
  ['1-800-VEIN-DOC', 'tel:+18008346362'],
  ['1-800-FLOWERS', 'tel:+18003569377'],
  ['(702) 430-VEIN', 'tel:+17024308346'],
  ['702-430-7661 x12', 'tel:+17024307661;ext=12'],
  ['702-430-7661 ext. 12', 'tel:+17024307661;ext=12'],
  ['702-430-7661, ext 12', 'tel:+17024307661;ext=12'],
  ['702-430-7661 extension 12', 'tel:+17024307661;ext=12'],
  ['702-430-7661 Ext: 12', 'tel:+17024307661;ext=12'],
  ['702-430-7661 #12', 'tel:+17024307661;ext=12'],
  ['tel:+17024307661;ext=12', 'tel:+17024307661;ext=12'],
  ['tel:7024307661;phone-context=+1', 'tel:+17024307661'],
  ['+44 20 7946 0958', 'tel:+442079460958'],
  ['+44 (0)20 7946 0958', 'tel:+442079460958'],
  ['0044 20 7946 0958', 'tel:+442079460958'],
  ['011 44 20 7946 0958', 'tel:+442079460958'],
  ['+34 912 345 678', 'tel:+34912345678'],
  ['+52 55 1234 5678', 'tel:+525512345678'],
  ['+49 30/901820', 'tel:+4930901820'],
  ['911', 'tel:911'],
  ['430-7661', 'tel:4307661'],
];
for (const [written, href] of READ) {
  test(`reads "${written}"`, () => {
    const text = written.trim();
    assert.deepEqual(parsePhone(written), { text, href });
  });
}

const REFUSED = [
  '',
  ' ',
  'Call us',
  'Call (702) 430-7661',
  'Ask 7024307',
  '702-430-7661 now',
  '12',
  '+',
  '(',
  'javascript:alert(1)',
  'tel:javascript:alert(1)',
  'tel:',
  'mailto:a@example.com',
  'https://example.com/7024307661',
  '702-430-7661<script>',
  '702-430-7661\u0000',
  '1234567890123456789',
  '9'.repeat(100_000),
  ' '.repeat(100_000),
  '7024307661 ' + ','.repeat(50),
];
for (const written of REFUSED) {
  test(`refuses ${JSON.stringify(written.slice(0, 40))}`, () => assert.equal(parsePhone(written), undefined));
}

test('whatever comes, the address is a number and nothing else, and the text is what was written', () => {
  const part = fc.constantFrom(
    '702',
    '430',
    '7661',
    '+',
    '1',
    '-',
    ' ',
    '(',
    ')',
    '.',
    'x',
    'ext',
    ';ext=',
    '9',
    'tel:',
    ':',
    '/',
    '<',
    '&',
    '\0',
  );
  const written = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(written, (raw) => {
      const phone = parsePhone(raw);
      if (!phone) return;
      assert.equal(phone.text, raw.trim());
      assert.match(phone.href, /^tel:\+?\d{3,18}(;ext=\d{1,7})?$/);
    }),
    { numRuns: 20_000 },
  );
});
