import type { Findings } from './findings.js';
import type { Assessment } from './judge.js';
import type { RuleId } from './rules.js';

interface Net<Id extends string = string> {
  /** `call.` stands with the signs to call the emergency number for, `care.` with those to be seen for today. */
  readonly id: Id;
  /** The deciding rules under which it is said. */
  readonly rules: readonly RuleId[];
  readonly when?: (f: Findings, a: Assessment) => unknown;
}

const net = <const Id extends string>(id: Id, rules: readonly RuleId[], when?: Net['when']): Net<Id> => ({
  id,
  rules,
  ...(when && { when }),
});

/** What else raises the urgency of single results, beside the signs that every result names. */
export const SAFETY_NET = [
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
] as const;

export type NetId = (typeof SAFETY_NET)[number]['id'];

/**
 * The signs to act faster for that this result adds, in order.
 * @param assessment what `assess` gave for these findings
 */
export const safetyNetFor = (assessment: Assessment, findings: Findings): NetId[] =>
  (SAFETY_NET as readonly Net<NetId>[])
    .filter(({ rules, when }) => rules.includes(assessment.rule) || when?.(findings, assessment))
    .map(({ id }) => id);
