const net = (id, rules, when) => ({
    id,
    rules,
    ...(when && { when }),
});
/** What else raises the urgency of single results, beside the signs that every result names. */
const SAFETY_NET = [
    net('call.pregnancy-warning', ['pregnancy-warning']),
    net('call.clot', [
        'clot',
        'clot-likely',
        'cramp-clot',
        'clot-pregnant',
        'surface-clot',
        'after-treatment',
        'child-today',
    ]),
    net('call.skin-infection', ['skin-infection', 'child-today', 'shingles']),
    net('call.foot-at-risk', ['foot-at-risk']),
    net('call.muscle-breakdown', ['muscle-breakdown', 'dehydration']),
    net('call.tear', ['tear']),
    net('call.spots', ['spots']),
    net('call.bruise', ['bruise']),
    net('call.spine', ['cord-pressed', 'nerve', 'spine-walk', 'slow-weakness']),
    net('care.artery', ['artery', 'ulcer', 'nerve', 'sport-pain']),
    net('care.swelling', ['new-both-swelling', 'medicine-swelling', 'lasting-swelling']),
    net('care.pregnancy', [], (_, a) => a.who === 'maternity' && a.level !== 'today'),
    net('care.medicine', ['medicine'], (f, a) => f.statin && a.rule === 'self-care'),
];
/**
 * The signs to act faster for that this result adds, in order.
 * @param assessment what `assess` gave for these findings
 */
const safetyNetFor = (assessment, findings) => SAFETY_NET
    .filter(({ rules, when }) => rules.includes(assessment.rule) || when?.(findings, assessment))
    .map(({ id }) => id);

export { SAFETY_NET, safetyNetFor };
