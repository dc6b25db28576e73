import { isYes } from './answered.js';
import type { CautionId } from './cautions.js';
import type { Findings } from './findings.js';
import type { Assessment } from './judge.js';
import { hasArterySign, hasOpenUlcer } from './predicates.js';
import { RULES, type RuleId } from './rules.js';

type When = (f: Findings, a: Assessment) => unknown;

interface Row<Id extends string = string> {
  readonly id: Id;
  /** The deciding rules under which it may stand. */
  readonly rules: readonly RuleId[];
  readonly when: When;
  /** Cautions that forbid it. */
  readonly unless: readonly CautionId[];
}

const always: When = () => true;

const row = <const Id extends string>(
  id: Id,
  rules: readonly RuleId[],
  when = always,
  unless: readonly CautionId[] = [],
): Row<Id> => ({ id, rules, when, unless });

const TODAY = RULES.flatMap((rule) =>
  rule.level === 'today' && rule.who !== 'treating-clinic' ? rule.id : [],
);
/** Vein rules under which hose is a usual measure. */
const HOSE: readonly RuleId[] = [
  'post-thrombotic',
  'skin',
  'healed-ulcer',
  'past-surface-clot',
  'varicose-with-symptoms',
  'vein-pattern-unseen',
];
const MILD: readonly RuleId[] = ['pregnant-veins', 'wish', 'self-care'];
const SWOLLEN: readonly RuleId[] = [...HOSE, 'lasting-swelling', 'pregnant-veins'];
const DAILY: readonly RuleId[] = [...HOSE, 'pelvic-veins', ...MILD];
const CRAMPS: readonly RuleId[] = [
  'varicose-with-symptoms',
  'vein-pattern-unseen',
  'medicine',
  'skin',
  ...MILD,
];
const NO_HOSE: readonly CautionId[] = ['no-hose-before-abi', 'ask-first-hose', 'ask-obstetrician'];
const hasCramps: When = (f) => isYes(f.nightCramps) || f.dayCramps;

/** First aid and self-care: under which rules, for whom, and which cautions forbid it. */
export const ADVICE = [
  // A leg that bleeds inside is not pressed.
  row(
    'first-aid-bleeding',
    ['bleeding', 'bled', 'thin-skin'],
    (f, a) => a.rule !== 'bleeding' || f.bleedingNow,
  ),
  row('use-epinephrine', ['allergy'], (f) => f.allergicReaction),
  row('keep-still', ['broken', 'massive-clot']),
  row('breathe', ['lung-or-heart', 'lung-clot']),
  row('note-time', ['stroke']),
  row('leg-level', ['blocked-artery', 'compartment']),
  row('tell-breath', ['spreading-weakness']),
  row(
    'tell-blood-thinner',
    ['bleeding', 'broken', 'stroke', 'compartment', 'bled', 'tear', 'bruise'],
    (f) => f.bloodThinner,
  ),
  row('call-who-treated-you', TODAY, (f) => f.veinTreatmentRecent),
  row('stretch', CRAMPS, hasCramps, ['no-massage']),
  row('massage', CRAMPS, hasCramps, ['no-massage']),
  row('legs-up', [...SWOLLEN, 'venous-claudication', 'ulcer'], (_, a) => a.who !== 'vascular', [
    'no-elevation',
  ]),
  row('compression', HOSE, always, NO_HOSE),
  row('ask-about-hose', [...SWOLLEN, 'venous-claudication', 'ulcer', 'artery'], (_, a) =>
    NO_HOSE.some((caution) => a.cautions.includes(caution)),
  ),
  row('walk', [...DAILY, 'venous-claudication', 'thin-skin']),
  row('ankle-pumps', [...SWOLLEN, 'self-care']),
  row('move-often', [...DAILY, 'lasting-swelling'], (f) => f.standingJob || f.sedentary || f.longTravel),
  row('weight', DAILY, (f) => f.obesity, ['ask-obstetrician']),
  row('quit-smoking', [...DAILY, 'artery', 'ulcer'], (f) => f.smoker),
  row(
    'check-feet',
    ['artery', 'nerve', 'self-care'],
    (f) => hasArterySign(f) || f.diabetes || f.burningNumbFeet,
  ),
  row('cover-sore', ['ulcer', 'artery', 'unexplained-sign'], (f) => hasOpenUlcer(f) || f.footWound),
] as const;

const PROCEDURE: readonly RuleId[] = [...HOSE.slice(1), 'ulcer', 'thin-skin', 'wish'];

/** Tests and treatments that a visit may lead to. Only mentioned, never promised. */
export const TREATMENTS = [
  row('duplex', [...PROCEDURE, 'post-thrombotic', 'venous-claudication', 'pelvic-veins']),
  row(
    'abi',
    [...PROCEDURE, ...SWOLLEN, 'venous-claudication', 'artery', 'nerve', 'unexplained-sign', 'sport-pain'],
    (_, a) => a.cautions.includes('no-hose-before-abi'),
  ),
  row('compression', [...HOSE, 'venous-claudication'], always, NO_HOSE),
  row('ablation', PROCEDURE, (f, a) => f.varicose || a.rule !== 'wish', ['ask-obstetrician']),
  row('sclerotherapy', PROCEDURE, (f, a) => f.varicose || a.rule !== 'wish', ['ask-obstetrician']),
  // The figures of foam are those of varicose veins: fine veins are another treatment.
  row('sclerotherapy-spider', ['wish'], (f) => f.spider, ['ask-obstetrician']),
] as const;

export type AdviceId = (typeof ADVICE)[number]['id'];
export type TreatmentId = (typeof TREATMENTS)[number]['id'];

const pick = <Id extends string>(table: readonly Row<Id>[], a: Assessment, f: Findings): Id[] =>
  table
    .filter(
      ({ rules, when, unless }) =>
        rules.includes(a.rule) && when(f, a) && !unless.some((caution) => a.cautions.includes(caution)),
    )
    .map(({ id }) => id);

/**
 * What to do meanwhile, in order. On `emergency` and `today` only that rule's first aid, and whom else to call
 * beside `assessment.who`.
 * @param assessment what `assess` gave for these findings
 */
export const adviceFor = (assessment: Assessment, findings: Findings): AdviceId[] =>
  pick<AdviceId>(ADVICE, assessment, findings);

/**
 * Tests and treatments worth telling about, in order; none on `emergency` and `today`.
 * @param assessment what `assess` gave for these findings
 */
export const treatmentsFor = (assessment: Assessment, findings: Findings): TreatmentId[] =>
  pick<TreatmentId>(TREATMENTS, assessment, findings);
