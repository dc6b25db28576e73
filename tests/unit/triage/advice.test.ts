import test from 'node:test';
import assert from 'node:assert/strict';
import {
  ADVICE,
  adviceFor,
  assess,
  TREATMENTS,
  treatmentsFor,
  type AdviceId,
  type CautionId,
  type Findings,
  type TreatmentId,
} from '../../../src/triage/index.js';
import { ALL_VIGNETTES } from './cases.js';

const advice = (f: Findings): AdviceId[] => adviceFor(assess(f), f);
const treatments = (f: Findings): TreatmentId[] => treatmentsFor(assess(f), f);
const cautions = (f: Findings): readonly CautionId[] => assess(f).cautions;

const VEINS: Findings = { varicose: true, ache: true, nightCramps: 'few' };

test('veins without a caution: the clinic article’s measures and treatments', () => {
  assert.deepEqual(cautions(VEINS), []);
  assert.deepEqual(advice(VEINS), ['stretch', 'massage', 'legs-up', 'compression', 'walk', 'ankle-pumps']);
  assert.deepEqual(treatments(VEINS), ['duplex', 'compression', 'ablation', 'sclerotherapy']);
});

test('hose becomes a question wherever a caution is against it', () => {
  for (const f of [
    { diabetes: true },
    { smoker: true },
    { age: '65-plus' },
    { burningNumbFeet: true },
    { footWound: true },
    { walkPain: true },
  ] as const) {
    const all: Findings = { ...VEINS, ...f };
    assert.ok(cautions(all).includes('no-hose-before-abi'), Object.keys(f).join());
    assert.ok(!advice(all).includes('compression'));
    assert.ok(treatments(all).includes('abi') && !treatments(all).includes('compression'));
    if (assess(all).rule === 'varicose-with-symptoms') assert.ok(advice(all).includes('ask-about-hose'));
  }
});

test('pregnancy: no procedure, no weight loss, hose only asked about', () => {
  const f: Findings = { ...VEINS, pregnancy: 'pregnant', obesity: true };
  assert.deepEqual(cautions(f), ['ask-obstetrician']);
  assert.deepEqual(advice(f), ['stretch', 'massage', 'legs-up', 'ask-about-hose', 'walk', 'ankle-pumps']);
  assert.deepEqual(treatments(f), []);
  const after: Findings = { ...VEINS, pregnancy: 'postpartum-6w' };
  assert.deepEqual(treatments(after), ['duplex']);
});

test('an artery sign: no raised leg, no rubbing, the test first', () => {
  const f: Findings = { ...VEINS, knownPad: true, smoker: true, diabetes: true };
  assert.deepEqual(cautions(f), ['no-hose-before-abi', 'no-elevation']);
  assert.deepEqual(advice(f), ['ask-about-hose', 'quit-smoking', 'check-feet']);
  assert.deepEqual(treatments(f), ['abi']);
});

test('a calf that may hold a clot is neither rubbed nor stretched', () => {
  const f: Findings = { ...VEINS, calfTender: true };
  assert.deepEqual(cautions(f), ['no-massage']);
  assert.ok(!advice(f).includes('massage') && !advice(f).includes('stretch'));
  for (const one of [
    { cord: 'lower-leg' },
    { crampConstant: true },
    { swelling: 'one-calf' },
    { legBlueSwollenSevere: true },
    { veinTreatmentRecent: true },
    { bruiseGrowing: true },
    { bruise: true, bloodThinner: true },
  ] as const)
    assert.ok(cautions(one).includes('no-massage'), Object.keys(one).join());
  assert.deepEqual(cautions({ swelling: 'both', bruise: true }), []);
});

test('bleeding: the leg goes up, also with a narrow artery', () => {
  for (const f of [{ bleedingNow: true }, { bledRecently: true }, { thinSkinVein: true }] as const)
    assert.ok(advice(f).includes('first-aid-bleeding'), Object.keys(f).join());
  const both: Findings = { bleedingNow: true, knownPad: true };
  assert.deepEqual(cautions(both), ['no-hose-before-abi']);
  assert.deepEqual(advice(both), ['first-aid-bleeding']);
});

test('medicines are asked about, heart failure before hose', () => {
  for (const key of ['statin', 'newMedicine'] as const)
    assert.deepEqual(cautions({ [key]: true }), ['ask-pharmacist']);
  assert.deepEqual(cautions({ diuretic: true }), ['ask-first-hose', 'ask-pharmacist']);
  for (const key of ['breathlessNew', 'weightGainFast', 'heartKidneyLiver'] as const)
    assert.deepEqual(cautions({ [key]: true }), ['ask-first-hose']);
});

test('after a vein treatment the one who did it is called, without booking', () => {
  const f: Findings = { swelling: 'one-calf', veinTreatmentRecent: true };
  assert.deepEqual(advice(f), ['call-who-treated-you']);
  assert.equal(assess(f).offerBooking, false);
  // Where that office is whom to call, it is not said twice.
  assert.equal(assess({ otherProblem: true, veinTreatmentRecent: true }).who, 'treating-clinic');
  assert.deepEqual(advice({ cord: 'lower-leg', veinTreatmentRecent: true }), []);
});

test('an emergency has first aid only', () => {
  assert.deepEqual(advice({ allergicReaction: true, veinTreatmentRecent: true }), ['use-epinephrine']);
  assert.deepEqual(advice({ brokenOrDeformed: true }), ['keep-still']);
  assert.deepEqual(advice({ faceArmSpeech: true }), ['note-time']);
  assert.deepEqual(advice({ coldPaleLegSudden: true }), ['leg-level']);
  assert.deepEqual(advice({ weaknessSpreading: true }), ['tell-breath']);
  assert.deepEqual(advice({ chestPain: true, ...VEINS }), ['breathe']);
  const inside: Findings = { bruiseGrowing: true, bloodThinner: true, racingHeart: true };
  assert.deepEqual([assess(inside).rule, advice(inside)], ['bleeding', ['tell-blood-thinner']]);
  assert.deepEqual(advice({ bleedingNow: true, bloodThinner: true }), [
    'first-aid-bleeding',
    'tell-blood-thinner',
  ]);
});

test('spider veins: injections, ablation only for a varicose vein', () => {
  assert.deepEqual(treatments({ spider: true, wantsTreatment: true }), ['duplex', 'sclerotherapy-spider']);
  assert.deepEqual(treatments({ varicose: true, wantsTreatment: true }), [
    'duplex',
    'ablation',
    'sclerotherapy',
  ]);
});

test('a sore with diabetes is not raised unseen', () => {
  assert.ok(advice({ ulcer: '2w-or-more' }).includes('legs-up'));
  assert.ok(!advice({ ulcer: '2w-or-more', diabetes: true }).includes('legs-up'));
});

test('every advice and treatment is given in some case', () => {
  const extra: Findings[] = [{ ...VEINS, obesity: true, standingJob: true }];
  const all = [...ALL_VIGNETTES.map(({ findings }) => findings), ...extra];
  const given = new Set<string>(all.flatMap((f) => [...advice(f), ...treatments(f)]));
  assert.deepEqual(
    [...ADVICE, ...TREATMENTS].map(({ id }) => id).filter((id) => !given.has(id)),
    [],
  );
});
