import { CAUTIONS } from './cautions.js';
import { CONTENT_VERSION } from './content-version.js';
import { view } from './derived.js';
import { isNo, isYes } from './answered.js';
import { RULES } from './rules.js';

/**
 * Judges findings that are known to be findings: what the pages of the checker make. `assess` checks them first.
 */
function judge(findings) {
    const v = view(findings);
    const taken = new Set();
    const matches = [];
    const reasons = [];
    const holds = (rule, what) => typeof what === 'function'
        ? what(v, taken)
        : isCounted(v, what) && !(rule.rest && taken.has(keyOf(what)));
    const give = (rule, finding, counts) => {
        const told = v[finding];
        if (told === undefined || reasons.some((one) => one.rule === rule.id && one.finding === finding))
            return;
        const value = typeof told === 'object' ? Object.freeze([...told].sort()) : told;
        reasons.push(Object.freeze({ rule: rule.id, finding, value, counts, source: rule.sources[0] }));
    };
    for (const rule of RULES) {
        if (!rule.needs.every((any) => any.some((what) => holds(rule, what))))
            continue;
        const keys = [...rule.needs.flat(), ...(rule.also ?? [])].flatMap((what) => typeof what !== 'function' && holds(rule, what) ? keyOf(what) : []);
        for (const key of keys)
            give(rule, key, 'for');
        if (!matches.length)
            for (const key of rule.against ?? [])
                if (isNo(v[key]))
                    give(rule, key, 'against');
        for (const key of keys)
            taken.add(key);
        matches.push(rule);
    }
    const [decided] = matches;
    const { level, within, who, id } = decided;
    const ids = matches.map((rule) => rule.id);
    return Object.freeze({
        level,
        within,
        who,
        rule: id,
        reasons: Object.freeze(reasons),
        cautions: Object.freeze(CAUTIONS.filter((caution) => caution.when(v, ids)).map((caution) => caution.id)),
        offerBooking: level === 'visit' && who === 'vein-clinic',
        contentVersion: CONTENT_VERSION,
    });
}
const keyOf = (what) => (typeof what === 'string' ? what : what[0]);
/** Whether the finding is there, with a value that counts where the row names some. */
function isCounted(v, what) {
    const value = v[keyOf(what)];
    if (value === undefined)
        return false;
    return typeof what === 'string' ? isYes(value) : what.includes(value, 1);
}

export { judge };
