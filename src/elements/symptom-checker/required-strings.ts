import { symptomChecker as en } from '../../i18n/en/symptom-checker.js';
import type { Strings } from '../../i18n/strings.js';
import { RULES } from '../../triage/index.js';
import { EMERGENCY_ROWS } from './questions.js';

const URGENT =
  /^(do\.(emergency|today)|check\.(call|emergency)|result\.(today|emergency|higher|wait-|disclaimer))/;
const told = new Set<string>([
  ...EMERGENCY_ROWS.map((row) => `f.${row}`),
  ...RULES.filter(({ level }) => level === 'emergency' || level === 'today').map(({ id }) => `rule.${id}`),
]);

/** What a visitor's safety hangs on: a language without one of these is not shown. */
export const REQUIRED = (Object.keys(en) as (keyof Strings)[]).filter(
  (key) => URGENT.test(key) || told.has(key),
);
