import { symptomChecker } from '../../i18n/en/symptom-checker.js';
import '../../triage/advice.js';
import '../../triage/findings.js';
import { RULES } from '../../triage/rules.js';
import '../../triage/sources.js';
import { EMERGENCY_ROWS } from './questions.js';

const URGENT = /^(do\.(emergency|today)|check\.(call|emergency)|result\.(today|emergency|higher|wait-|disclaimer))/;
const told = new Set([
    ...EMERGENCY_ROWS.map((row) => `f.${row}`),
    ...RULES.filter(({ level }) => level === 'emergency' || level === 'today').map(({ id }) => `rule.${id}`),
]);
/** What a visitor's safety hangs on: a language without one of these is not shown. */
const REQUIRED = Object.keys(symptomChecker).filter((key) => URGENT.test(key) || told.has(key));

export { REQUIRED };
