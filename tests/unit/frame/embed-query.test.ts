import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readEmbedQuery } from '../../../src/frame/embed-query.js';

test('the element is named by the query, or by the fragment as links have it', () => {
  const tagOf = (search: string, hash = ''): string => readEmbedQuery(search, hash).tag;
  assert.equal(tagOf('?element=pump-diagram'), 'vein-pump-diagram');
  assert.equal(tagOf('?element=Symptom-Checker', '#vein-pump-diagram'), 'vein-symptom-checker');
  assert.equal(tagOf('?phone=1', '#vein-pump-diagram'), 'vein-pump-diagram');
});

test('what does not fit is the default, and is said', () => {
  for (const [search, hash, problem] of [
    ['', '', 'element="" is not one of call-to-book'],
    ['?element=script', '', 'element="script" is not one of call-to-book'],
    ['', '#vein-x', 'element="x" is not one of call-to-book'],
    ['?element=call-to-book&scheme=sepia', '', 'scheme="sepia" is not one of light, dark, light dark'],
    ['?element=call-to-book&origin=clinic.example', '', 'origin="clinic.example" is not *'],
    ['?element=call-to-book&origin=file:///x', '', 'origin="file:///x" is not *'],
    ['?element=call-to-book&origin=', '', 'origin="" is not *'],
    ['?element=call-to-book&origin=null', '', 'origin="null" is not *'],
    ['?element=call-to-book&origin=javascript:alert(1)', '', 'origin="javascript:alert(1)" is not *'],
  ] as const) {
    const { tag, scheme, target, problems } = readEmbedQuery(search, hash);
    assert.deepEqual([tag, scheme, target], ['vein-call-to-book', '', undefined], search);
    assert.equal(problems.length, 1, search);
    assert.ok(problems[0]!.startsWith(problem), problems[0]);
  }
});

test('the height is told to the origin that is named, with or without a path, or to any', () => {
  const targetOf = (origin: string): string | undefined =>
    readEmbedQuery(`?element=call-to-book&origin=${encodeURIComponent(origin)}`, '').target;
  assert.equal(targetOf('https://clinic.example'), 'https://clinic.example');
  assert.equal(targetOf('https://CLINIC.example/legs'), 'https://clinic.example');
  assert.equal(targetOf('http://127.0.0.1:8000/'), 'http://127.0.0.1:8000');
  assert.equal(targetOf('*'), '*');
  assert.equal(readEmbedQuery('?element=call-to-book', '').target, undefined);
});

test('the rest are attributes; colors are custom properties; a bar is none; the first of equal names counts', () => {
  const { attributes, tokens, scheme, problems } = readEmbedQuery(
    '?element=call-to-book&phone=(702)+430-7661&phone=2&placement=bottom&lang=es&accent=%23123456&accent=red&radius=4px&scheme=dark&x',
    '',
  );
  assert.deepEqual(Object.fromEntries(attributes), { phone: '(702) 430-7661', lang: 'es', x: '' });
  assert.deepEqual(Object.fromEntries(tokens), { '--vein-accent': '#123456', '--vein-radius': '4px' });
  assert.equal(scheme, 'dark');
  assert.deepEqual(problems, []);
});

test('no address throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (search, hash) => {
      const { tag, target } = readEmbedQuery(search, hash);
      assert.match(tag, /^vein-(call-to-book|symptom-checker|pump-diagram)$/);
      assert.match(target ?? '*', /^(\*|https?:\/\/[^/]+)$/);
    }),
    { numRuns: 2000 },
  );
});
