import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ADVICE_WHEN,
  CAUTION_WHEN,
  NET_WHEN,
  TREATMENT_WHEN,
  type When,
} from '../../../scripts/protocol/conditions.js';
import {
  ADVICE,
  assess,
  CAUTIONS,
  PREDICATES,
  SAFETY_NET,
  TREATMENTS,
  type Assessment,
  type Findings,
  type PredicateId,
  type RuleId,
} from '../../../src/triage/index.js';
import { matching } from '../../../src/triage/judge.js';
import { isCounted, type Finding } from '../../../src/triage/predicates.js';
import { anyFindings, forAll } from '../triage/cases.js';

/** What the words "says" mean, written apart from the tables. */
const SAYS: Readonly<Record<string, (f: Findings, a: Assessment, rules: readonly RuleId[]) => unknown>> = {
  'no-massage': (f, _, rules) =>
    (f.bruise && f.bloodThinner) ||
    ['lung-clot', 'massive-clot', 'clot-pregnant', 'clot', 'clot-likely', 'cramp-clot', 'surface-clot'].some(
      (rule) => rules.includes(rule as RuleId),
    ),
  'no-elevation': (_, __, rules) => rules.includes('artery'),
  'first-aid-bleeding': (_, a) => a.rule !== 'bleeding',
  'legs-up': (_, a) => a.who !== 'vascular',
  'ask-about-hose': (_, a) =>
    (['no-hose-before-abi', 'ask-first-hose', 'ask-obstetrician'] as const).some((id) =>
      a.cautions.includes(id),
    ),
  abi: (_, a) => a.cautions.includes('no-hose-before-abi'),
  ablation: (_, a) => a.rule !== 'wish',
  sclerotherapy: (_, a) => a.rule !== 'wish',
  'care.pregnancy': (_, a) => a.who === 'maternity' && a.level !== 'today',
  'care.medicine': (f, a) => f.statin && a.rule === 'self-care',
};

const given = (f: Findings, what: Finding | PredicateId): boolean =>
  typeof what === 'string' && what in PREDICATES
    ? PREDICATES[what as PredicateId].holds(f)
    : isCounted(f, what as Finding);

const told = (id: string, when: When, f: Findings, a: Assessment, rules: readonly RuleId[]): boolean =>
  (when.any ?? []).some((what) => given(f, what)) || (when.says !== undefined && !!SAYS[id]!(f, a, rules));

test('what the protocol says of when a caution, an advice, a treatment or a sign stands is what the code does', (t) => {
  const always: When = { says: 'always' };
  const isAlways = (when: When | undefined): when is undefined => when === undefined;
  forAll(t, anyFindings, (f) => {
    const a = assess(f);
    const rules = [...matching(f)].map(({ id }) => id);
    const show = JSON.stringify(f);
    for (const { id, when } of CAUTIONS) {
      // A vein that bleeds, or just bled, goes up first: the words say so.
      const never = id === 'no-elevation' && (rules[0] === 'bleeding' || rules[0] === 'bled');
      const says = !never && told(id, CAUTION_WHEN[id], f, a, rules);
      assert.equal(!!when(f, rules), says, `${id} ${show}`);
    }
    for (const [table, words] of [
      [ADVICE, ADVICE_WHEN],
      [TREATMENTS, TREATMENT_WHEN],
    ] as const)
      for (const { id, when } of table) {
        const condition = (words as Readonly<Record<string, When | undefined>>)[id];
        const says = isAlways(condition) || told(id, condition ?? always, f, a, rules);
        assert.equal(!!when(f, a), says, `${id} ${show}`);
      }
    for (const row of SAFETY_NET) {
      const condition = NET_WHEN[row.id];
      const says = condition ? told(row.id, condition, f, a, rules) : false;
      assert.equal(
        !!('when' in row && (row.when as (f: Findings, a: Assessment) => unknown)(f, a)),
        says,
        row.id,
      );
    }
  });
});
