import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assess, CONTENT_VERSION, type Findings } from '../../../src/triage/index.js';
import { anyFindings, forAll } from './cases.js';

const rule = (f: Findings): string => assess(f).rule;

test('the answer does not depend on the order of keys or sites', (t) => {
  const shuffled = anyFindings.chain((f) =>
    fc
      .shuffledSubarray(Object.keys(f), { minLength: Object.keys(f).length })
      .map((keys) => [f, Object.fromEntries(keys.map((key) => [key, f[key as keyof Findings]]))] as const),
  );
  forAll(t, shuffled, ([f, other]) => assert.deepEqual(assess(other), assess(f)));
  const walk = { walkPain: true, uphill: true } as const;
  assert.deepEqual(assess({ ...walk, site: ['foot', 'calf'] }), assess({ ...walk, site: ['calf', 'foot'] }));
});

test('the answer is frozen through and through, and the findings stay untouched', () => {
  const site: ('calf' | 'thigh')[] = ['thigh', 'calf'];
  const findings: Findings = Object.freeze({ walkPain: true, uphill: true, site });
  const a = assess(findings);
  for (const part of [a, a.reasons, a.cautions, ...a.reasons, ...a.reasons.map(({ value }) => value)])
    assert.ok(Object.isFrozen(part));
  assert.deepEqual(site, ['thigh', 'calf']);
  site.pop();
  assert.deepEqual(a.reasons.find(({ finding }) => finding === 'site')?.value, ['calf', 'thigh']);
});

test('the shape of an answer', () => {
  assert.deepEqual(
    assess({ varicose: true, ache: true, calfTender: false, swelling: 'none', fever: false, smoker: true }),
    {
      level: 'visit',
      within: 'routine',
      who: 'vein-clinic',
      rule: 'varicose-with-symptoms',
      reasons: [
        { rule: 'varicose-with-symptoms', finding: 'varicose', value: true, counts: 'for', source: 'cg168' },
        { rule: 'varicose-with-symptoms', finding: 'ache', value: true, counts: 'for', source: 'cg168' },
        {
          rule: 'varicose-with-symptoms',
          finding: 'swelling',
          value: 'none',
          counts: 'against',
          source: 'cg168',
        },
        {
          rule: 'varicose-with-symptoms',
          finding: 'calfTender',
          value: false,
          counts: 'against',
          source: 'cg168',
        },
      ],
      cautions: ['no-hose-before-abi'],
      offerBooking: true,
      contentVersion: CONTENT_VERSION,
    },
  );
});

test('nothing said gives self-care without a reason', () => {
  const { level, who, within, reasons, cautions, offerBooking } = assess({});
  assert.deepEqual([level, who, within, offerBooking], ['self-care', 'nobody', 'none', false]);
  assert.deepEqual([reasons, cautions], [[], []]);
});

test('every rule that matches gives reasons, the deciding one first', () => {
  const { reasons } = assess({ chestPain: true, cord: 'lower-leg', skin: 'stain', fainted: false });
  assert.deepEqual(
    reasons.map(({ rule: id, finding, counts }) => [id, finding, counts]),
    [
      ['lung-or-heart', 'chestPain', 'for'],
      ['surface-clot', 'cord', 'for'],
      ['skin', 'skin', 'for'],
    ],
  );
});

test('of all rules that match, each is told with its findings', () => {
  const rules = (f: Findings): string[] => assess(f).reasons.map((one) => `${one.rule} ${one.finding}`);
  assert.deepEqual(rules({ footWound: true, diabetes: true }), [
    'foot-at-risk footWound',
    'foot-at-risk diabetes',
    'unexplained-sign footWound',
  ]);
  assert.deepEqual(rules({ pastDvt: true, swelling: 'both' }), [
    'post-thrombotic pastDvt',
    'post-thrombotic swelling',
    'lasting-swelling swelling',
  ]);
});

test('a value counts only where it speaks for the rule', () => {
  const found = assess({ redHotSkin: true, ulcer: 'healed', swelling: 'both', calf3cmBigger: true }).reasons;
  assert.ok(!found.some((one) => one.rule === 'skin-infection' && one.finding === 'ulcer'));
  assert.ok(!found.some((one) => one.rule === 'clot' && one.finding === 'swelling'));
});

test('Edinburgh: not sure about start or end leads to the artery test', () => {
  const yes: Findings = { walkPain: true, uphill: true, site: ['calf'] };
  assert.equal(rule(yes), 'artery');
  assert.equal(rule({ ...yes, startsAtRest: false, goneIn10Min: true }), 'artery');
  assert.equal(rule({ ...yes, startsAtRest: true }), 'unexplained-sign');
  assert.equal(rule({ ...yes, goneIn10Min: false }), 'unexplained-sign');
  assert.equal(rule({ ...yes, site: ['buttock'] }), 'artery');
  assert.equal(rule({ ...yes, site: ['foot', 'shin', 'joint', 'hamstring'] }), 'unexplained-sign');
  assert.equal(rule({ walkPain: true, ordinaryPace: true, site: ['thigh'] }), 'artery');
  assert.equal(rule({ walkPain: true }), 'artery', 'nothing else answered');
  assert.equal(rule({ walkPain: true, site: [] }), 'unexplained-sign', 'an empty list is an answer');
  assert.equal(rule({ walkPain: true, uphill: false }), 'artery', 'the other pace not answered');
  assert.equal(rule({ walkPain: true, uphill: false, ordinaryPace: false }), 'unexplained-sign');
});

test('walking pain of any kind keeps hose off', () => {
  const hose = (f: Findings): boolean => assess(f).cautions.includes('no-hose-before-abi');
  assert.equal(hose({ walkPain: true, startsAtRest: true, site: ['joint'], leanForwardRelief: true }), true);
  assert.equal(hose({ walkPain: false, sportPain: true }), true);
  assert.equal(hose({ walkPain: false }), false);
});

test('walking pain at risk of narrow arteries is tested, unless it fits another cause', () => {
  const pain: Findings = { walkPain: true, startsAtRest: true, site: ['foot', 'joint'] };
  assert.equal(rule(pain), 'unexplained-sign');
  for (const risk of [{ smoker: true }, { diabetes: true }, { age: '65-plus' }] as const) {
    assert.equal(rule({ ...pain, ...risk }), 'artery', Object.keys(risk).join());
    assert.equal(rule({ ...pain, ...risk, leanForwardRelief: true }), 'spine-walk');
    assert.equal(rule({ ...pain, ...risk, site: ['joint'] }), 'unexplained-sign');
    const bursting = { burstingWalkPain: true, easesRaisingLegs: true };
    assert.equal(rule({ ...pain, ...risk, ...bursting }), 'venous-claudication');
  }
});

test('Wells adds urgency and needs a sore or newly swollen leg', () => {
  const old: Findings = { swelling: 'one-whole-leg', swellingNew: false, pastDvt: true };
  assert.equal(rule(old), 'post-thrombotic');
  assert.equal(rule({ ...old, calfTender: true }), 'clot-likely');
  assert.equal(rule({ calfTender: true }), 'unexplained-sign');
  assert.equal(rule({ calfTender: true, activeCancer: true }), 'clot-likely');
  // Bed rest, surgery and vein treatment are one point together.
  assert.equal(
    rule({ crampConstant: true, bedRest3Days: true, surgery12Weeks: true, veinTreatmentRecent: true }),
    'cramp-clot',
  );
  assert.equal(rule({ crampConstant: true }), 'unexplained-sign');
  for (const key of [
    'longTravel',
    'estrogen',
    'castOrParalysis',
    'veinTreatmentRecent',
    'bloodThinner',
  ] as const)
    assert.equal(rule({ crampConstant: true, [key]: true }), 'cramp-clot', key);
  for (const key of ['longTravel', 'estrogen'] as const)
    assert.equal(rule({ calfTender: true, [key]: true }), 'cramp-clot', key);
  assert.equal(rule({ calfTender: true, bloodThinner: true }), 'unexplained-sign');
});

test('only a known no makes swelling old, and only a known no is "no walking pain"', () => {
  assert.equal(rule({ swelling: 'one-calf' }), 'clot');
  assert.equal(rule({ swelling: 'one-calf', swellingNew: false }), 'lasting-swelling');
  const three: Findings = { heavy: true, ache: true, worseHeat: true };
  const two: Findings = { heavy: true, ache: true };
  assert.equal(rule(three), 'vein-pattern-unseen');
  assert.equal(rule(two), 'self-care');
  assert.equal(rule({ ...two, walkPain: false }), 'self-care', 'three points, but no time of day');
  assert.equal(rule({ ...two, walkPain: false, worseEndOfDay: true }), 'vein-pattern-unseen');
  assert.equal(rule({ ...two, walkPain: false, worseEndOfDay: true, sportPain: true }), 'sport-pain');
});

test('pregnancy: ordinary veins wait for the next visit, anything else does not', () => {
  const veins: Findings = { pregnancy: 'pregnant', varicose: true, ache: true, swelling: 'both' };
  assert.equal(rule(veins), 'pregnant-veins');
  for (const key of ['otherProblem', 'fever', 'footWound', 'walkPain'] as const)
    assert.notEqual(assess({ ...veins, [key]: true }).level, 'self-care', key);
  assert.equal(rule({ ...veins, knownPad: true }), 'artery');
  assert.equal(rule({ ...veins, calfTender: true }), 'clot-pregnant');
  assert.equal(rule({ pregnancy: 'postpartum-6w', swelling: 'one-calf' }), 'clot-pregnant');
  assert.equal(rule({ pregnancy: 'no', swelling: 'one-calf' }), 'clot');
});

test('within and who follow the worse foot', () => {
  const wound: Findings = { diabetes: true, footWound: true };
  const seen = (f: Findings): string[] => [assess(f).who, assess(f).within];
  assert.deepEqual(seen(wound), ['urgent-care', '1-working-day']);
  assert.deepEqual(seen({ ...wound, blackToe: true }), ['vascular', 'today']);
  assert.deepEqual(seen({ ...wound, redHotSkin: true }), ['urgent-care', 'today']);
  assert.deepEqual(seen({ ...wound, fever: true }), ['emergency', 'now']);
  assert.deepEqual(seen({ ...wound, knownPad: true }), ['vascular', '1-working-day']);
});
