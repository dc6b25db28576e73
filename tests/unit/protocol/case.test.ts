import assert from 'node:assert/strict';
import test from 'node:test';
import { choose, chosen, outcomeOf, valuesOf, vignetteOf } from '../../../scripts/protocol/page/case.js';
import { assess, FINDINGS, type FindingKey, type Findings } from '../../../src/triage/index.js';
import { ALL_VIGNETTES } from '../triage/cases.js';

test('every value of every finding can be chosen, read back and taken out', () => {
  for (const key of Object.keys(FINDINGS) as FindingKey[])
    for (const value of valuesOf(key)) {
      const findings = choose({}, key, value);
      assert.doesNotThrow(() => assess(findings), key);
      assert.deepEqual(chosen(findings, key), [value]);
      assert.deepEqual(choose(findings, key, ''), {});
    }
});

test('sites are chosen together, and each is taken out by itself', () => {
  const both = choose(choose({}, 'site', 'calf'), 'site', 'thigh');
  assert.deepEqual(both, { site: ['calf', 'thigh'] });
  assert.deepEqual(choose(choose(both, 'site', 'calf'), 'site', 'thigh'), {});
});

test('the first of the rows that match is the rule that decides, for every published case', () => {
  for (const { id, findings } of ALL_VIGNETTES) {
    const { rows, assessment } = outcomeOf(findings);
    assert.equal(rows[0]?.id, assessment.rule, id);
  }
});

test('a tried case is copied as the project keeps cases', () => {
  const findings: Findings = { swelling: 'one-calf', swellingNew: true };
  const copied = JSON.parse(vignetteOf('a story', findings)) as Record<string, unknown>;
  assert.deepEqual(
    [copied.text, copied.findings, copied.level, copied.rule],
    ['a story', findings, 'today', 'clot'],
  );
});
