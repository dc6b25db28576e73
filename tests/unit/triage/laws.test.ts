import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TRIED } from '../../../scripts/protocol/laws.js';
import {
  adviceFor,
  assess,
  CAUTIONS,
  CLOT_RISK_KEYS,
  EMERGENCY_KEYS,
  LEVELS,
  PREDICATES,
  RULES,
  SOURCES,
  treatmentsFor,
  WITHIN,
  type Assessment,
  type Finding,
  type FindingKey,
  type Findings,
  type PredicateId,
  type Rule,
} from '../../../src/triage/index.js';
import {
  anyFindings,
  ATOMS,
  combinations,
  findingsOf,
  forAll,
  FULL,
  MINIMAL,
  rank,
  URGENT_ATOMS,
  URGENT_KEYS,
  withAtom,
  without,
  YES_ATOMS,
  type Atom,
} from './cases.js';

const HABITS = [
  'heartKidneyLiver',
  'highBloodPressure',
  'obesity',
  'familyHistory',
  'standingJob',
  'sedentary',
  'smoker',
  'diabetes',
] as const;
const show = (f: Findings): string => JSON.stringify(f);
const NO: Partial<Record<FindingKey, string>> = { swelling: 'none', cord: 'none' };
const noTo = (f: Findings, key: FindingKey): Findings => withAtom(f, [key, NO[key] ?? false]);

/** Few findings at a time: every one, every smallest way to match a row, and with FULL every pair. */
function* fewFindings(): Generator<Findings> {
  for (const atom of ATOMS) yield findingsOf([atom]);
  yield* MINIMAL;
  if (FULL)
    for (const [i, one] of YES_ATOMS.entries())
      for (const two of YES_ATOMS.slice(i)) yield findingsOf([one, two]);
}

test('laws 1 and 6: yes is at least not sure, not sure is at least no, random findings', (t) => {
  forAll(t, fc.tuple(anyFindings, fc.constantFrom(...URGENT_ATOMS)), ([f, atom]) => {
    const [key, value] = atom;
    const no = assess(noTo(f, key));
    const unsure = assess(without(f, key));
    const yes = assess(withAtom(f, atom));
    assert.ok(rank(unsure) >= rank(no), `${key} not sure: ${unsure.rule}, no: ${no.rule}, ${show(f)}`);
    assert.ok(
      rank(yes) >= rank(unsure),
      `${key} ${String(value)}: ${yes.rule}, not sure: ${unsure.rule}, ${show(f)}`,
    );
  });
});

test('laws 1 and 6, every urgent finding added to few findings', (t) => {
  let count = 0;
  for (const f of fewFindings())
    for (const atom of URGENT_ATOMS) {
      const after = assess(withAtom(f, atom));
      assert.ok(rank(after) >= rank(assess(without(f, atom[0]))), `${atom[0]} lowers ${show(f)}`);
      count++;
    }
  t.diagnostic(`${count} cases`);
  if (FULL) assert.equal(count, TRIED.urgentAdded);
});

test('laws 1 and 6, every combination of what the clot rules read', (t) => {
  const yes = [undefined, true] as const;
  const all = [undefined, false, true] as const;
  const clot = [
    ['swelling', [undefined, 'none', 'both', 'one-calf', 'one-whole-leg']],
    ['swellingNew', all],
    ['calfTender', all],
    ['crampConstant', all],
    ['pittingOneLeg', all],
    ['collateralVeins', yes],
    ['cord', [undefined, 'lower-leg']],
    ['pregnancy', [undefined, 'pregnant', 'postpartum-6w']],
    ['age', [undefined, 'under-18']],
    ['pastDvt', yes],
    ['longTravel', yes],
    ['walkPain', FULL ? yes : [undefined]],
  ] as const;
  const ranks = new Map<string, number>();
  const code = (f: Findings): string => clot.map(([key]) => String(f[key])).join();
  for (const f of combinations(clot)) ranks.set(code(f), rank(assess(f)));
  for (const f of combinations(clot)) {
    const own = ranks.get(code(f))!;
    for (const key of ['swelling', 'swellingNew', 'calfTender', 'crampConstant', 'pittingOneLeg'] as const) {
      const unsure = ranks.get(code(without(f, key)))!;
      const no = ranks.get(code(noTo(f, key)))!;
      assert.ok(unsure >= no, `${key} not sure, ${show(f)}`);
      if (f[key] && f[key] !== 'none') assert.ok(own >= unsure && own >= no, `${key} lowers ${show(f)}`);
    }
    for (const key of ['collateralVeins', 'cord'] as const)
      assert.ok(own >= ranks.get(code(without(f, key)))!, `${key} lowers ${show(f)}`);
  }
  t.diagnostic(`${ranks.size} combinations`);
  if (FULL) assert.equal(ranks.size, TRIED.clotAnswers);
});

test('law 2: an emergency finding gives emergency whatever else is said', (t) => {
  forAll(t, fc.tuple(anyFindings, fc.constantFrom(...EMERGENCY_KEYS)), ([f, key]) => {
    const result = assess(withAtom(f, [key, true]));
    assert.deepEqual([result.level, result.who, result.within], ['emergency', 'emergency', 'now'], show(f));
  });
});

test('law 4: risk factors alone stay at self-care, every combination', (t) => {
  const keys: FindingKey[] = [...CLOT_RISK_KEYS, ...HABITS];
  // Without FULL the keys that no rule reads are all yes at once.
  const idle = FULL
    ? []
    : keys.filter((key) => !(RULES as readonly Rule[]).some((rule) => readsOf(rule).includes(key)));
  let count = 0;
  for (const f of combinations([
    ...keys.filter((key) => !idle.includes(key)).map((key) => [key, [undefined, true]] as const),
    ['age', [undefined, '18-49', '65-plus']],
    ['sex', ['female', 'male']],
  ])) {
    const result = assess({ ...f, ...findingsOf(idle.map((key): Atom => [key, true])) });
    assert.deepEqual([result.level, result.rule], ['self-care', 'self-care'], show(f));
    count++;
  }
  t.diagnostic(`${count} combinations, ${idle.length} keys always yes`);
  if (FULL) assert.equal(count, TRIED.riskFactors);
});

function readsOf(rule: Rule): FindingKey[] {
  const keys = (what: Finding | PredicateId): FindingKey[] =>
    typeof what !== 'string'
      ? [what[0]]
      : what in PREDICATES
        ? PREDICATES[what as PredicateId].of.flatMap(keys)
        : [what as FindingKey];
  return [...rule.needs.flat(), ...(rule.also ?? [])].flatMap(keys);
}

/** Written apart from the advice tables: what may not stand beside a caution. */
const FORBIDDEN: Record<string, readonly string[]> = {
  'no-hose-before-abi': ['compression'],
  'ask-first-hose': ['compression'],
  'ask-obstetrician': ['compression', 'weight', 'ablation', 'sclerotherapy', 'sclerotherapy-spider'],
  'no-massage': ['massage', 'stretch'],
  'no-elevation': ['legs-up', 'first-aid-bleeding'],
  'ask-pharmacist': [],
};
const FIRST_AID = [
  'first-aid-bleeding',
  'use-epinephrine',
  'keep-still',
  'breathe',
  'note-time',
  'leg-level',
  'tell-breath',
  'tell-blood-thinner',
  'call-who-treated-you',
];

/** Laws 3, 5, 9, 10 and what else holds of one result. */
function holdsOf(f: Findings): Assessment {
  const a = assess(f);
  const advice = adviceFor(a, f);
  const treatments = treatmentsFor(a, f);
  const urgent = a.level === 'emergency' || a.level === 'today';
  assert.equal(a.offerBooking, a.level === 'visit' && a.who === 'vein-clinic', `law 3: ${show(f)}`);
  assert.equal(a.level === 'emergency', a.who === 'emergency', show(f));
  if (urgent) {
    assert.ok(!['vein-clinic', 'nobody', 'primary-care'].includes(a.who), show(f));
    assert.deepEqual(
      advice.filter((id) => !FIRST_AID.includes(id)),
      [],
      show(f),
    );
    assert.deepEqual(treatments, [], show(f));
  }

  const mother = f.pregnancy === 'pregnant' || f.pregnancy === 'postpartum-6w';
  if (mother || f.age === 'under-18') assert.equal(a.offerBooking, false, `law 13: ${show(f)}`);

  const needsAbi =
    f.walkPain ||
    f.sportPain ||
    f.knownPad ||
    f.restPainFoot ||
    f.blackToe ||
    f.footWound ||
    f.burningNumbFeet ||
    f.diabetes ||
    f.smoker ||
    f.age === '65-plus' ||
    f.ulcer === 'under-2w' ||
    f.ulcer === '2w-or-more' ||
    a.reasons.some(({ rule }) => rule === 'artery');
  assert.equal(a.cautions.includes('no-hose-before-abi'), needsAbi, `law 5: ${show(f)}`);

  if (f.otherProblem) assert.notEqual(a.level, 'self-care', `law 9: ${show(f)}`);
  for (const caution of a.cautions)
    for (const id of [...advice, ...treatments])
      assert.ok(!FORBIDDEN[caution]?.includes(id), `law 10: ${id} beside ${caution}, ${show(f)}`);
  assert.ok(!advice.includes('compression') || !advice.includes('ask-about-hose'), show(f));

  // The rules stand in the order of urgency; only ordinary veins in pregnancy come before calmer visits.
  const levels = a.reasons.map(({ rule }) => RULES.find(({ id }) => id === rule)?.level ?? 'self-care');
  const most = Math.max(...levels.map((level) => LEVELS.indexOf(level)), 0);
  if (a.rule !== 'pregnant-veins') assert.equal(rank(a), most, show(f));

  assert.ok(
    a.rule === 'self-care' || a.reasons.some(({ rule, counts }) => rule === a.rule && counts === 'for'),
  );
  for (const { rule, finding, value, counts, source } of a.reasons) {
    assert.deepEqual(value, finding === 'site' ? [...(f.site ?? [])].sort() : f[finding], show(f));
    assert.ok(source in SOURCES);
    if (counts === 'for') continue;
    assert.ok([false, 'none'].includes(value as string), `against: ${finding}`);
    assert.ok(URGENT_KEYS.includes(finding) && rule === a.rule, `against: ${finding}`);
  }
  return a;
}

test('laws 3, 5, 9 and 10, random findings', (t) => {
  const levels = new Map<string, number>();
  forAll(t, anyFindings, (f) => {
    const { level } = holdsOf(f);
    levels.set(level, (levels.get(level) ?? 0) + 1);
  });
  t.diagnostic([...levels].join(' '));
  assert.equal(levels.size, LEVELS.length);
});

test('laws 3, 5, 9 and 10, few findings', (t) => {
  let count = 0;
  for (const f of fewFindings()) {
    holdsOf(f);
    count++;
  }
  t.diagnostic(`${count} cases`);
});

test('law 5: every combination of the walking questions', (t) => {
  const all = [undefined, false, true] as const;
  let count = 0;
  for (const f of combinations([
    ['walkPain', all],
    ['startsAtRest', all],
    ['uphill', all],
    ['ordinaryPace', all],
    ['goneIn10Min', all],
    [
      'site',
      [undefined, [], ['calf'], ['thigh'], ['buttock'], ['foot'], ['foot', 'calf'], ['joint', 'shin']],
    ],
    ['varicose', [undefined, true]],
    ['ache', [undefined, true]],
  ])) {
    const { rule } = holdsOf(f);
    const pace = f.uphill !== false || f.ordinaryPace !== false;
    const fits = f.walkPain && f.startsAtRest !== true && pace && f.goneIn10Min !== false;
    const muscle =
      !f.site || f.site.some((site) => site === 'calf' || site === 'thigh' || site === 'buttock');
    assert.equal(rule === 'artery', !!(fits && muscle), show(f));
    count++;
  }
  t.diagnostic(`${count} combinations`);
  assert.equal(count, TRIED.walkingAnswers);
});

test('law 7: every rule and caution has a source that exists', () => {
  for (const { id, sources } of [...RULES, ...CAUTIONS]) {
    assert.ok(sources.length > 0, id);
    for (const source of sources) assert.ok(source in SOURCES, source);
  }
  for (const { org, title, year, url } of Object.values(SOURCES)) {
    assert.ok(org && title && year >= 1992 && year <= 2026);
    if (url) assert.match(url, /^https:\/\/[\w.]+\/\S+$/);
  }
});

test('law 12: an urgent finding more never makes it later', (t) => {
  forAll(t, fc.tuple(anyFindings, fc.constantFrom(...URGENT_ATOMS)), ([f, atom]) => {
    const before = assess(noTo(f, atom[0]));
    const after = assess(withAtom(f, atom));
    assert.ok(
      WITHIN.indexOf(after.within) <= WITHIN.indexOf(before.within),
      `${atom[0]}: ${before.within} becomes ${after.within}, ${show(f)}`,
    );
  });
});

/** A risk, a treatment, a medicine, a pregnancy, or being a child. */
const BURDENS: readonly Atom[] = [
  ...[...CLOT_RISK_KEYS, ...HABITS, 'diuretic', 'statin', 'newMedicine', 'knownPad'].map((key): Atom => [
    key as FindingKey,
    true,
  ]),
  ['pregnancy', 'pregnant'],
  ['pregnancy', 'postpartum-6w'],
  ['age', 'under-18'],
];

test('law 13: a risk, a treatment, a medicine, a pregnancy or a child’s age never lowers a level', (t) => {
  forAll(t, fc.tuple(anyFindings, fc.constantFrom(...BURDENS)), ([f, burden]) => {
    const before = assess(without(f, burden[0]));
    const after = holdsOf(withAtom(f, burden));
    if (after.rule !== 'pregnant-veins')
      assert.ok(
        rank(after) >= rank(before),
        `${String(burden)}: ${before.rule} becomes ${after.rule}, ${show(f)}`,
      );
  });
});
