import { isNo } from './answered.js';
import { CAUTIONS } from './cautions.js';
import { CONTENT_VERSION } from './content-version.js';
import { isChild, isMother, isCounted, keyOf, PREDICATES } from './predicates.js';
import { WITHIN, RULES } from './rules.js';

/**
 * Judges findings that are known to be findings: what the pages of the checker make. `assess` checks them first.
 */
function judge(findings) {
    const matches = [...matching(findings)];
    const [decided] = matches;
    const { level, id } = decided;
    const ids = matches.map((rule) => rule.id);
    const soonest = Math.min(...matches.filter((rule) => rule.level === level).map(({ within }) => WITHIN.indexOf(within)));
    const who = whoOf(decided, findings);
    return Object.freeze({
        level,
        within: WITHIN[soonest],
        who,
        rule: id,
        reasons: reasonsOf(matches, findings),
        cautions: Object.freeze(CAUTIONS.filter(({ when }) => when(findings, ids)).map((caution) => caution.id)),
        offerBooking: level === 'visit' && who === 'vein-clinic',
        contentVersion: CONTENT_VERSION,
    });
}
/** The row that decides, without the rest of an assessment. */
const deciding = (findings) => matching(findings).next().value;
/** Every row that matches, in order; the first decides. */
function* matching(findings) {
    const known = new Map();
    const holds = (what) => {
        if (!isPredicate(what))
            return isCounted(findings, what);
        const told = known.get(what) ?? PREDICATES[what].holds(findings);
        known.set(what, told);
        return told;
    };
    let alone = true;
    for (const rule of RULES) {
        if (rule.alone && !alone)
            continue;
        if (!rule.needs.every((any) => any.some(holds)) || rule.unless?.some(holds))
            continue;
        alone = false;
        yield rule;
    }
}
function whoOf(rule, findings) {
    return (isChild(findings) && rule.child) || (isMother(findings) && rule.mother) || rule.who;
}
/** What counted for each rule that matches, and what spoke against a more urgent result than the first one gives. */
function reasonsOf(matches, findings) {
    const reasons = [];
    const give = (rule, finding, counts) => {
        const told = findings[finding];
        if (told === undefined || reasons.some((one) => one.rule === rule.id && one.finding === finding))
            return;
        const value = typeof told === 'object' ? Object.freeze([...told].sort()) : told;
        reasons.push(Object.freeze({ rule: rule.id, finding, value, counts, source: rule.sources[0] }));
    };
    for (const rule of matches) {
        for (const what of [...rule.needs.flatMap(evidence(findings)), ...(rule.also ?? [])])
            if (isCounted(findings, what))
                give(rule, keyOf(what), 'for');
        if (rule === matches[0])
            for (const key of rule.against ?? [])
                if (isNo(findings[key]))
                    give(rule, key, 'against');
    }
    return Object.freeze(reasons);
}
/** The findings that a list of needs is told by. */
const evidence = (findings) => (any) => any.flatMap((what) => {
    if (!isPredicate(what))
        return [what];
    return PREDICATES[what].holds(findings) ? PREDICATES[what].of : [];
});
const isPredicate = (what) => typeof what === 'string' && what in PREDICATES;

export { deciding, judge, matching };
