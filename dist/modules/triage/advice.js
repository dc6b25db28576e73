import { isYes } from './answered.js';
import { hasArterySign, hasOpenUlcer } from './predicates.js';
import { RULES } from './rules.js';

const always = () => true;
const row = (id, rules, when = always, unless = []) => ({ id, rules, when, unless });
const TODAY = RULES.flatMap((rule) => rule.level === 'today' && rule.who !== 'treating-clinic' ? rule.id : []);
/** Vein rules under which hose is a usual measure. */
const HOSE = [
    'post-thrombotic',
    'skin',
    'healed-ulcer',
    'past-surface-clot',
    'varicose-with-symptoms',
    'vein-pattern-unseen',
];
const MILD = ['pregnant-veins', 'wish', 'self-care'];
const SWOLLEN = [...HOSE, 'lasting-swelling', 'pregnant-veins'];
const DAILY = [...HOSE, 'pelvic-veins', ...MILD];
const CRAMPS = [
    'varicose-with-symptoms',
    'vein-pattern-unseen',
    'medicine',
    'skin',
    ...MILD,
];
const NO_HOSE = ['no-hose-before-abi', 'ask-first-hose', 'ask-obstetrician'];
const hasCramps = (f) => isYes(f.nightCramps) || f.dayCramps;
/** First aid and self-care: under which rules, for whom, and which cautions forbid it. */
const ADVICE = [
    // A leg that bleeds inside is not pressed.
    row('first-aid-bleeding', ['bleeding', 'bled', 'thin-skin'], (f, a) => a.rule !== 'bleeding' || f.bleedingNow),
    row('use-epinephrine', ['allergy'], (f) => f.allergicReaction),
    row('keep-still', ['broken', 'massive-clot']),
    row('breathe', ['lung-or-heart', 'lung-clot']),
    row('note-time', ['stroke']),
    row('leg-level', ['blocked-artery', 'compartment']),
    row('tell-breath', ['spreading-weakness']),
    row('tell-blood-thinner', ['bleeding', 'broken', 'stroke', 'compartment', 'bled', 'tear', 'bruise'], (f) => f.bloodThinner),
    row('call-who-treated-you', TODAY, (f) => f.veinTreatmentRecent),
    row('stretch', CRAMPS, hasCramps, ['no-massage']),
    row('massage', CRAMPS, hasCramps, ['no-massage']),
    row('legs-up', [...SWOLLEN, 'venous-claudication', 'ulcer'], (_, a) => a.who !== 'vascular', [
        'no-elevation',
    ]),
    row('compression', HOSE, always, NO_HOSE),
    row('ask-about-hose', [...SWOLLEN, 'venous-claudication', 'ulcer', 'artery'], (_, a) => NO_HOSE.some((caution) => a.cautions.includes(caution))),
    row('walk', [...DAILY, 'venous-claudication', 'thin-skin']),
    row('ankle-pumps', [...SWOLLEN, 'self-care']),
    row('move-often', [...DAILY, 'lasting-swelling'], (f) => f.standingJob || f.sedentary || f.longTravel),
    row('weight', DAILY, (f) => f.obesity, ['ask-obstetrician']),
    row('quit-smoking', [...DAILY, 'artery', 'ulcer'], (f) => f.smoker),
    row('check-feet', ['artery', 'nerve', 'self-care'], (f) => hasArterySign(f) || f.diabetes || f.burningNumbFeet),
    row('cover-sore', ['ulcer', 'artery', 'unexplained-sign'], (f) => hasOpenUlcer(f) || f.footWound),
];
const PROCEDURE = [...HOSE.slice(1), 'ulcer', 'thin-skin', 'wish'];
/** Tests and treatments that a visit may lead to. Only mentioned, never promised. */
const TREATMENTS = [
    row('duplex', [...PROCEDURE, 'post-thrombotic', 'venous-claudication', 'pelvic-veins']),
    row('abi', [...PROCEDURE, ...SWOLLEN, 'venous-claudication', 'artery', 'nerve', 'unexplained-sign', 'sport-pain'], (_, a) => a.cautions.includes('no-hose-before-abi')),
    row('compression', [...HOSE, 'venous-claudication'], always, NO_HOSE),
    row('ablation', PROCEDURE, (f, a) => f.varicose || a.rule !== 'wish', ['ask-obstetrician']),
    row('sclerotherapy', PROCEDURE, (f, a) => f.varicose || a.rule !== 'wish', ['ask-obstetrician']),
    // The figures of foam are those of varicose veins: fine veins are another treatment.
    row('sclerotherapy-spider', ['wish'], (f) => f.spider, ['ask-obstetrician']),
];
const pick = (table, a, f) => table
    .filter(({ rules, when, unless }) => rules.includes(a.rule) && when(f, a) && !unless.some((caution) => a.cautions.includes(caution)))
    .map(({ id }) => id);
/**
 * What to do meanwhile, in order. On `emergency` and `today` only that rule's first aid, and whom else to call
 * beside `assessment.who`.
 * @param assessment what `assess` gave for these findings
 */
const adviceFor = (assessment, findings) => pick(ADVICE, assessment, findings);
/**
 * Tests and treatments worth telling about, in order; none on `emergency` and `today`.
 * @param assessment what `assess` gave for these findings
 */
const treatmentsFor = (assessment, findings) => pick(TREATMENTS, assessment, findings);

export { ADVICE, TREATMENTS, adviceFor, treatmentsFor };
