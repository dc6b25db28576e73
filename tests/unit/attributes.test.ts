import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { digits, flag, httpsUrl, list, numberIn, oneOf, text } from '../../src/lib/attributes.js';

const leg = oneOf(['healthy', 'reflux'], 'healthy');
const speed = numberIn(0.1, 4, 1);
const level = numberIn(1, 6, 2, true);
const number = digits(2, 4, '911');

const table: readonly [
  name: string,
  read: (raw: unknown) => unknown,
  raw: unknown,
  value: unknown,
  valid: boolean,
][] = [
  ['oneOf', leg.read, ' Reflux ', 'reflux', true],
  ['oneOf', leg.read, null, 'healthy', true],
  ['oneOf', leg.read, 'banana', 'healthy', false],
  ['flag', flag.read, '', true, true],
  ['flag', flag.read, 'true', true, true],
  ['flag', flag.read, 'false', false, true],
  ['flag', flag.read, null, false, true],
  ['flag', flag.read, true, true, true],
  ['flag', flag.read, 'yes', false, false],
  ['numberIn', speed.read, '0.5', 0.5, true],
  ['numberIn', speed.read, 2, 2, true],
  ['numberIn', speed.read, '', 1, false],
  ['numberIn', speed.read, '9', 1, false],
  ['numberIn', speed.read, 'fast', 1, false],
  ['whole number', level.read, '3', 3, true],
  ['whole number', level.read, '2.5', 2, false],
  ['digits', number.read, '112', '112', true],
  ['digits', number.read, 112, '112', true],
  ['digits', number.read, '12345', '911', false],
  ['digits', number.read, '9 1', '911', false],
  ['text', text.read, '  a clinic ', 'a clinic', true],
  ['text', text.read, 7, '', false],
  ['list', list.read, 'utm_source, utm_medium ,', ['utm_source', 'utm_medium'], true],
  ['httpsUrl', httpsUrl.read, 'https://example.com/book?a=1', 'https://example.com/book?a=1', true],
  ['httpsUrl', httpsUrl.read, '', '', true],
];
for (const [name, read, raw, value, valid] of table) {
  test(`${name} reads ${JSON.stringify(raw)} as ${JSON.stringify(value)}, ${valid ? 'allowed' : 'not allowed'}`, () => {
    assert.deepEqual(read(raw), { value, valid });
  });
}

for (const address of [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'http://example.com',
  'https:example.com',
  'https:///example.com',
  'https://exa mple.com',
  'https:\\\\evil.example',
  'https://[',
  'https://exa%mple',
  'https://[',
  'https://exa%mple',
  'https://\u0000evil.example',
]) {
  test(`httpsUrl refuses ${JSON.stringify(address)}`, () => {
    assert.deepEqual(httpsUrl.read(address), { value: '', valid: false });
  });
}

test('whatever is written, reading never throws and an address is https or nothing', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}`);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.string(),
        fc.webUrl().map((url) => url.replace('http:', 'https:')),
      ),
      (raw) => {
        for (const { read } of [leg, flag, speed, level, number, text, list])
          assert.equal(typeof read(raw).valid, 'boolean');
        const { value } = httpsUrl.read(raw);
        assert.ok(value === '' || new URL(value).protocol === 'https:');
      },
    ),
    { seed, numRuns: 5000 },
  );
});
