import type { Strings } from '../../i18n/strings.js';
import { RULES } from '../../triage/index.js';
import { EMERGENCY_ROWS } from './questions.js';

/** What a visitor's safety hangs on: a language without one of these is not shown. */
export const REQUIRED = [
  'check.emergency-signs',
  'check.emergency-line',
  'check.call',
  'result.wait-list',
  'result.today-where',
  'result.higher-emergency',
  'result.emergency-list',
  'result.higher-today',
  'result.today-list',
  'result.disclaimer',
  'do.emergency.emergency',
  'do.today.urgent-care',
  'do.today.maternity',
  'do.today.childs-doctor',
  'do.today.vascular',
  ...EMERGENCY_ROWS.map((row) => `f.${row}`),
  ...RULES.filter(({ level }) => level === 'emergency' || level === 'today').map(({ id }) => `rule.${id}`),
] as readonly (keyof Strings)[];
