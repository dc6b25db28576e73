import assert from 'node:assert/strict';
import test from 'node:test';
import { isReleased, problemsOf, type State } from '../../../scripts/content-history/problems.js';

const CHANGELOG = `# Changelog

## [Unreleased]

- Content version 2026-11-29.

## [0.1.0] - 2026-11-27

- Content version 2026-11-26.
`;
const state = (changes: Partial<State> = {}): State => ({
  version: '2026-11-29',
  now: '{"texts":{"a":"b"}}',
  kept: '{"texts":{"a":"b"}}',
  versions: ['2026-11-26', '2026-11-29'],
  changelog: CHANGELOG,
  check: true,
  ...changes,
});
const OTHER = '{"texts":{"a":"c"}}';

test('the content as its snapshot keeps it is right', () => assert.deepEqual(problemsOf(state()), []));

test('content that differs from the snapshot of its version, or has none, fails the check', () => {
  assert.match(problemsOf(state({ now: OTHER })).join(), /differs from clinical\/history\/2026-11-29\.json/);
  assert.match(problemsOf(state({ kept: undefined })).join(), /No snapshot of content 2026-11-29/);
});

test('a snapshot may be written anew until its version is released', () => {
  assert.deepEqual(problemsOf(state({ now: OTHER, check: false })), []);
  const released = state({ version: '2026-11-26', versions: ['2026-11-26'], now: OTHER, check: false });
  assert.match(problemsOf(released).join(), /is released.*move CONTENT_VERSION/);
  assert.equal(isReleased('2026-11-26', CHANGELOG), true);
  assert.equal(isReleased('2026-11-29', CHANGELOG), false);
  assert.equal(isReleased('2026-11-26', CHANGELOG.replace('] - 2026-11-27', '], not published')), false);
});

test('a version that is older than a kept one is refused', () => {
  assert.match(problemsOf(state({ version: '2026-11-25', check: false })).join(), /move it on/);
});

test('other words for a condition are no other content', () => {
  const worded = '{"texts":{"a":"b"},"terms":{"x":1}}';
  assert.deepEqual(problemsOf(state({ now: worded })), []);
});
