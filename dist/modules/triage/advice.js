import { view } from './derived.js';
import { isYes } from './answered.js';
import { RULES } from './rules.js';

const always = () => true;
const row = (id, rules, when = always, unless = []) => ({ id, rules, when, unless });
const TODAY = RULES.flatMap((rule) => (rule.level === 'today' ? rule.id : []));
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
const DAILY = [...HOSE, ...MILD];
const CRAMPS = [
    'varicose-with-symptoms',
    'vein-pattern-unseen',
    'medicine',
    'skin',
    ...MILD,
];
const NO_HOSE = ['no-hose-before-abi', 'ask-first-hose', 'ask-obstetrician'];
const cramps = (v) => isYes(v.nightCramps);
/** First aid and self-care: under which rules, for whom, and which cautions forbid it. */
const ADVICE = [
    row('first-aid-bleeding', ['bleeding', 'bled', 'thin-skin']),
    row('use-epinephrine', ['allergy']),
    row('keep-still', ['broken']),
    row('call-who-treated-you', [...TODAY, 'unasked'], (v) => v.veinTreatmentRecent),
    row('stretch', CRAMPS, cramps, ['no-massage']),
    row('massage', CRAMPS, cramps, ['no-massage']),
    row('legs-up', [...SWOLLEN, 'venous-claudication', 'ulcer'], (_, a) => a.who !== 'vascular', [
        'no-elevation',
    ]),
    row('compression', HOSE, always, NO_HOSE),
    row('ask-about-hose', [...SWOLLEN, 'venous-claudication', 'ulcer', 'artery'], (_, a) => NO_HOSE.some((caution) => a.cautions.includes(caution))),
    row('walk', [...DAILY, 'venous-claudication', 'thin-skin']),
    row('ankle-pumps', [...SWOLLEN, 'self-care']),
    row('move-often', [...DAILY, 'lasting-swelling'], (v) => v.standingJob || v.sedentary || v.longTravel),
    row('weight', DAILY, (v) => v.obesity, ['ask-obstetrician']),
    row('quit-smoking', [...DAILY, 'artery', 'ulcer'], (v) => v.smoker),
    row('check-feet', ['artery', 'nerve', 'self-care'], (v) => v.poorInflow || v.diabetes || v.burningNumbFeet),
    row('cover-sore', ['ulcer', 'artery', 'unexplained-sign'], (v) => v.openUlcer || v.footWound),
];
const PROCEDURE = [...HOSE.slice(1), 'ulcer', 'thin-skin', 'wish'];
/** Tests and treatments that a visit may lead to. Only mentioned, never promised. */
const TREATMENTS = [
    row('duplex', [...PROCEDURE, 'post-thrombotic', 'venous-claudication']),
    row('abi', [...PROCEDURE, ...SWOLLEN, 'venous-claudication', 'artery', 'nerve', 'unexplained-sign'], (_, a) => a.cautions.includes('no-hose-before-abi')),
    row('compression', [...HOSE, 'venous-claudication'], always, NO_HOSE),
    row('ablation', PROCEDURE, (v, a) => v.varicose || a.rule !== 'wish', ['ask-obstetrician']),
    row('sclerotherapy', PROCEDURE, always, ['ask-obstetrician']),
];
const pick = (table, a, f) => {
    const v = view(f);
    return table
        .filter(({ rules, when, unless }) => rules.includes(a.rule) && when(v, a) && !unless.some((caution) => a.cautions.includes(caution)))
        .map(({ id }) => id);
};
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
