import { isYes } from './answered.js';

/** What the person should not do, or should ask about first; advice and treatments yield to it. */
const CAUTIONS = [
    {
        // Tight hose can harm where blood or feeling is short, and the leg must be measured first.
        id: 'no-hose-before-abi',
        sources: ['pad24', 'rabe20'],
        when: (v, rules) => v.poorInflow ||
            v.walkUnsure ||
            v.footWound ||
            v.openUlcer ||
            v.burningNumbFeet ||
            v.diabetes ||
            v.smoker ||
            v.age === '65-plus' ||
            (v.walkPain && rules.includes('unexplained-sign')),
    },
    {
        // Any rule about a fresh clot holds only with one of these.
        id: 'no-massage',
        sources: ['ng158', 'esvs21'],
        when: (v) => v.oneLegMaybeNew || v.legBlueSwollenSevere || v.calfTender || v.crampConstant || isYes(v.cord),
    },
    {
        // A vein that bleeds, or just bled, must go up first: its first aid outranks this.
        id: 'no-elevation',
        sources: ['pad24'],
        when: (v, [decided]) => v.poorInflow && decided !== 'bleeding' && decided !== 'bled',
    },
    { id: 'ask-first-hose', sources: ['rabe20'], when: (v) => v.breathlessLyingOrWeightGain },
    { id: 'ask-obstetrician', sources: ['cg168'], when: (v) => v.pregnantOrAfter },
    { id: 'ask-pharmacist', sources: ['garrison12'], when: (v) => v.statin || v.diuretic || v.newMedicine },
];

export { CAUTIONS };
