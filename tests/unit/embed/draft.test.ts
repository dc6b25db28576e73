import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fromFragment, toFragment } from '../../../demo/builder/draft.mjs';
import { PLACE_NAMES } from '../../../src/embed/places.js';
import { TAGS } from '../../../src/embed/snippet.js';

const KNOWN = { tags: TAGS, places: PLACE_NAMES };
const FIRST = { tag: 'vein-call-to-book', place: 'html', values: { phone: '(702) 430-7661' } };

test('a draft comes back from its fragment as it was', () => {
  const values = fc.dictionary(
    fc.constantFrom('phone', 'clinic-name', 'heading', 'folder'),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...TAGS), fc.constantFrom(...PLACE_NAMES), values, (tag, place, filled) => {
      const draft = { tag, place, values: { ...filled } };
      assert.deepEqual(fromFragment(`#${toFragment(draft)}`, FIRST, KNOWN), draft);
    }),
  );
});

test('an empty, foreign or broken fragment shows the first draft', () => {
  for (const fragment of ['', '#', '#main', '#element=nothing', '#%E0%A4%A']) {
    assert.deepEqual(fromFragment(fragment, FIRST, KNOWN), FIRST);
  }
  assert.equal(fromFragment('#element=call-to-book&paste=nowhere', FIRST, KNOWN).place, 'html');
});
