import { isYes } from './answered.js';
import { isMother, hasOpenUlcer } from './predicates.js';

const CLOT_RULES = [
    'lung-clot',
    'massive-clot',
    'clot-pregnant',
    'clot',
    'clot-likely',
    'cramp-clot',
    'surface-clot',
];
/** What the person should not do, or should ask about first; advice and treatments yield to it. */
const CAUTIONS = [
    {
        // Tight hose can harm where blood or feeling is short, and the leg must be measured first.
        id: 'no-hose-before-abi',
        sources: ['pad24', 'rabe20'],
        when: (f) => f.walkPain ||
            f.sportPain ||
            f.knownPad ||
            f.restPainFoot ||
            f.blackToe ||
            f.footWound ||
            hasOpenUlcer(f) ||
            f.burningNumbFeet ||
            f.diabetes ||
            f.smoker ||
            f.age === '65-plus',
    },
    {
        id: 'no-massage',
        sources: ['ng158', 'esvs21'],
        when: (f, rules) => rules.some((rule) => CLOT_RULES.includes(rule)) ||
            isYes(f.cord) ||
            f.crampConstant ||
            f.calfTender ||
            f.veinTreatmentRecent ||
            f.bruiseGrowing ||
            (f.bruise && f.bloodThinner),
    },
    {
        // A vein that bleeds, or just bled, must go up first: its first aid outranks this.
        id: 'no-elevation',
        sources: ['pad24'],
        when: (f, rules) => (rules.includes('artery') || f.restPainFoot || f.blackToe) &&
            rules[0] !== 'bleeding' &&
            rules[0] !== 'bled',
    },
    {
        id: 'ask-first-hose',
        sources: ['rabe20'],
        when: (f) => f.breathlessNew || f.weightGainFast || f.diuretic || f.heartKidneyLiver,
    },
    { id: 'ask-obstetrician', sources: ['cg168'], when: isMother },
    { id: 'ask-pharmacist', sources: ['garrison12'], when: (f) => f.statin || f.diuretic || f.newMedicine },
];

export { CAUTIONS };
