import { symptomChecker as en } from '../../i18n/en/symptom-checker.js';
import type { Strings } from '../../i18n/strings.js';
import { ADVICE, EMERGENCY_KEYS, RULES, SAME_DAY_KEYS } from '../../triage/index.js';

const URGENT =
  /^(do\.(emergency|today)|where|call|care|caution|check\.(call|emergency|none|cleared)|result\.(emergency|today|higher|wait|not-usual|disclaimer))/;
const urgent = RULES.filter(({ level }) => level === 'emergency' || level === 'today').map(
  ({ id }) => id as string,
);
const told = new Set<string>([
  ...urgent.map((id) => `rule.${id}`),
  ...ADVICE.filter(({ rules }) => rules.some((rule) => urgent.includes(rule))).map(
    ({ id }) => `advice.${id}`,
  ),
]);
const asked = new RegExp(`^[fv]\\.(${[...EMERGENCY_KEYS, ...SAME_DAY_KEYS].join('|')})\\b`);

/** What a visitor's safety hangs on: a language without one of these is not shown. */
export const REQUIRED = (Object.keys(en) as (keyof Strings)[]).filter(
  (key) => URGENT.test(key) || told.has(key) || asked.test(key),
);
