import test from 'node:test';
import assert from 'node:assert/strict';
import { assess, EMERGENCY_KEYS, RULES, SAME_DAY_KEYS, type Findings } from '../../../src/triage/index.js';
import { anyFindings, ATOMS, findingsOf, forAll, FULL, MINIMAL, without, YES_ATOMS } from './cases.js';
import { decide } from './contract.js';

/** Compares the table with the sentences, also with the more urgent findings peeled off one group at a time. */
function agrees(findings: Findings): void {
  let f = findings;
  for (const keys of [[], EMERGENCY_KEYS, SAME_DAY_KEYS]) {
    f = without(f, ...keys);
    const { rule, level, who, within } = assess(f);
    assert.deepEqual([rule, level, who, within], decide(f), JSON.stringify(f));
  }
}

test('the rules stand in the order of the contract', () => {
  const ids = [...new Set(RULES.map(({ id }) => id))];
  assert.equal(
    ids.join(' '),
    'lung-or-heart lung-clot bleeding allergy broken stroke spine blocked-artery ' +
      'spreading-weakness compartment massive-clot severe-infection muscle-kidney pregnancy-warning ' +
      'clot-pregnant child-today clot clot-likely cramp-clot foot-at-risk skin-infection bled ' +
      'muscle-breakdown dehydration tear spots shingles heart cord-pressed bruise after-treatment ' +
      'surface-clot child artery after-treatment-visit ulcer venous-claudication changing-spot ' +
      'slow-weakness unexplained-sign thin-skin new-both-swelling post-thrombotic pregnant-veins ' +
      'skin healed-ulcer past-surface-clot varicose-with-symptoms pelvic-veins medicine-swelling ' +
      'restless-legs nerve spine-walk sport-pain vein-pattern-unseen lasting-swelling medicine ' +
      'unasked wish self-care',
  );
});

test('the table decides as the sentences do, few findings', (t) => {
  const few = [...ATOMS.map((atom) => findingsOf([atom])), ...MINIMAL];
  for (const f of few) agrees(f);
  for (const f of MINIMAL) for (const atom of FULL ? ATOMS : []) agrees({ ...f, ...findingsOf([atom]) });
  for (const [i, one] of YES_ATOMS.entries())
    for (const two of YES_ATOMS.slice(i + 1)) agrees(findingsOf([one, two]));
  t.diagnostic(`${few.length + (YES_ATOMS.length * (YES_ATOMS.length - 1)) / 2} cases, pairs among them`);
});

test('the table decides as the sentences do, random findings', (t) => {
  forAll(t, anyFindings, agrees);
});
