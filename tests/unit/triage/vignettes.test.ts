import test from 'node:test';
import assert from 'node:assert/strict';
import { assess, RULES, type Rule } from '../../../src/triage/index.js';
import { ALL_VIGNETTES, vignettes } from './cases.js';

test('the worked cases get their level and who', () => {
  for (const { id, findings, level, who } of vignettes('vignettes')) {
    const result = assess(findings);
    assert.deepEqual([id, result.level, result.who], [id, level, who]);
  }
});

test('the independent cases get their level or one they allow, and booking only for a vein clinic', (t) => {
  let exact = 0;
  const cases = ['vignettes-2', 'vignettes-3'].flatMap(vignettes);
  for (const {
    id,
    findings,
    level,
    acceptable = [],
    designLevel = level,
    who,
    acceptableWho = [],
  } of cases) {
    const result = assess(findings);
    const right = [level, ...acceptable, designLevel].includes(result.level);
    assert.ok(right, `${id}: ${result.level} by ${result.rule}`);
    if (result.offerBooking) assert.ok([who, ...acceptableWho].includes('vein-clinic'), id);
    if (result.level === level) exact++;
  }
  t.diagnostic(`${exact} of ${cases.length} exactly`);
});

test('the cases written for single rules end on them', () => {
  for (const { id, findings, level, who, rule, within } of vignettes('vignettes-rules')) {
    const result = assess(findings);
    assert.deepEqual([id, result.rule, result.level, result.who], [id, rule, level, who]);
    if (within) assert.deepEqual([id, result.within], [id, within]);
  }
});

test('law 7: every row of the rules decides a case', (t) => {
  const key = ({ who, within }: Pick<Rule, 'who' | 'within'>, rule: string): string =>
    [rule, who, within].join(' ');
  const reached = new Set(ALL_VIGNETTES.map(({ findings }) => assess(findings)).map((a) => key(a, a.rule)));
  const missed = RULES.map((rule) => key(rule, rule.id)).filter((row) => !reached.has(row));
  assert.deepEqual(missed, []);
  t.diagnostic(`${ALL_VIGNETTES.length} cases, ${RULES.length} rows`);
});
