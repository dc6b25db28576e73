import { symptomChecker } from '../../i18n/en/symptom-checker.js';
import { ADVICE } from '../../triage/advice.js';
import { EMERGENCY_KEYS, SAME_DAY_KEYS } from '../../triage/findings.js';
import '../../triage/predicates.js';
import { RULES } from '../../triage/rules.js';
import '../../triage/safety-net.js';
import '../../triage/sources.js';

const URGENT = /^(do\.(emergency|today)|where|call|care|caution|check\.(call|emergency|none|cleared)|result\.(emergency|today|higher|wait|not-usual|disclaimer))/;
const urgent = RULES.filter(({ level }) => level === 'emergency' || level === 'today').map(({ id }) => id);
const told = new Set([
    ...urgent.map((id) => `rule.${id}`),
    ...ADVICE.filter(({ rules }) => rules.some((rule) => urgent.includes(rule))).map(({ id }) => `advice.${id}`),
]);
const asked = new RegExp(`^[fv]\\.(${[...EMERGENCY_KEYS, ...SAME_DAY_KEYS].join('|')})\\b`);
/** What a visitor's safety hangs on: a language without one of these is not shown. */
const REQUIRED = Object.keys(symptomChecker).filter((key) => URGENT.test(key) || told.has(key) || asked.test(key));

export { REQUIRED };
