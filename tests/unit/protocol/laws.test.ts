import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { LAWS, TRIED } from '../../../scripts/protocol/laws.js';

test('there are thirteen laws, each with how it was tried', () => {
  assert.equal(LAWS.length, 13);
  for (const { says, tried } of LAWS) assert.ok(says && tried);
});

test('the README names the counts that the protocol names', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const count of [
    TRIED.clotAnswers,
    TRIED.riskFactors,
    TRIED.walkingAnswers,
    TRIED.urgentAdded,
    TRIED.random.full,
  ])
    assert.ok(readme.includes(count.toLocaleString('en-US')), String(count));
});
