import { isNo } from './answered.js';
import { CAUTIONS, type CautionId } from './cautions.js';
import { CONTENT_VERSION } from './content-version.js';
import type { FindingKey, Findings } from './findings.js';
import {
  isChild,
  isCounted,
  isMother,
  keyOf,
  PREDICATES,
  type Finding,
  type PredicateId,
} from './predicates.js';
import {
  RULES,
  WITHIN,
  type Any,
  type Level,
  type Rule,
  type RuleId,
  type Who,
  type Within,
} from './rules.js';
import type { SourceId } from './sources.js';

/** One finding that counted, for the rule it counted for. */
export interface Reason {
  readonly rule: RuleId;
  readonly finding: FindingKey;
  readonly value: NonNullable<Findings[FindingKey]>;
  /** `for` the rule; or `against` a more urgent result than the deciding rule gives (a known no). */
  readonly counts: 'for' | 'against';
  readonly source: SourceId;
}

/** What to do, how soon, with whom, and why. */
export interface Assessment {
  readonly level: Level;
  /** The soonest of the rules that match at this level. */
  readonly within: Within;
  readonly who: Who;
  /** The rule that decided. */
  readonly rule: RuleId;
  /** Of every rule that matches, the deciding one first. */
  readonly reasons: readonly Reason[];
  readonly cautions: readonly CautionId[];
  /** Whether a visit to a vein clinic is the right next step. */
  readonly offerBooking: boolean;
  readonly contentVersion: string;
}

/**
 * Judges findings that are known to be findings: what the pages of the checker make. `assess` checks them first.
 */
export function judge(findings: Findings): Assessment {
  const matches = [...matching(findings)];
  const [decided] = matches as [Rule<RuleId>];
  const { level, id } = decided;
  const ids = matches.map((rule) => rule.id);
  const soonest = Math.min(
    ...matches.filter((rule) => rule.level === level).map(({ within }) => WITHIN.indexOf(within)),
  );
  const who = whoOf(decided, findings);
  return Object.freeze({
    level,
    within: WITHIN[soonest] as Within,
    who,
    rule: id,
    reasons: reasonsOf(matches, findings),
    cautions: Object.freeze(CAUTIONS.filter(({ when }) => when(findings, ids)).map((caution) => caution.id)),
    offerBooking: level === 'visit' && who === 'vein-clinic',
    contentVersion: CONTENT_VERSION,
  });
}

/** The row that decides, without the rest of an assessment. */
export const deciding = (findings: Findings): Rule<RuleId> => matching(findings).next().value as Rule<RuleId>;

/** Every row that matches, in order; the first decides. */
export function* matching(findings: Findings): Generator<Rule<RuleId>> {
  const known = new Map<PredicateId, boolean>();
  const holds = (what: Finding | PredicateId): boolean => {
    if (!isPredicate(what)) return isCounted(findings, what);
    const told = known.get(what) ?? PREDICATES[what].holds(findings);
    known.set(what, told);
    return told;
  };
  let alone = true;
  for (const rule of RULES as readonly Rule<RuleId>[]) {
    if (rule.alone && !alone) continue;
    if (!rule.needs.every((any) => any.some(holds)) || rule.unless?.some(holds)) continue;
    alone = false;
    yield rule;
  }
}

function whoOf(rule: Rule, findings: Findings): Who {
  return (isChild(findings) && rule.child) || (isMother(findings) && rule.mother) || rule.who;
}

/** What counted for each rule that matches, and what spoke against a more urgent result than the first one gives. */
function reasonsOf(matches: readonly Rule<RuleId>[], findings: Findings): readonly Reason[] {
  const reasons: Reason[] = [];
  const give = (rule: Rule<RuleId>, finding: FindingKey, counts: Reason['counts']): void => {
    const told = findings[finding];
    if (told === undefined || reasons.some((one) => one.rule === rule.id && one.finding === finding)) return;
    const value = typeof told === 'object' ? Object.freeze([...told].sort()) : told;
    reasons.push(Object.freeze({ rule: rule.id, finding, value, counts, source: rule.sources[0] }));
  };
  for (const rule of matches) {
    for (const what of [...rule.needs.flatMap(evidence(findings)), ...(rule.also ?? [])])
      if (isCounted(findings, what)) give(rule, keyOf(what), 'for');
    if (rule === matches[0])
      for (const key of rule.against ?? []) if (isNo(findings[key])) give(rule, key, 'against');
  }
  return Object.freeze(reasons);
}

/** The findings that a list of needs is told by. */
const evidence =
  (findings: Findings) =>
  (any: Any): readonly Finding[] =>
    any.flatMap((what): readonly Finding[] => {
      if (!isPredicate(what)) return [what];
      return PREDICATES[what].holds(findings) ? PREDICATES[what].of : [];
    });

const isPredicate = (what: Finding | PredicateId): what is PredicateId =>
  typeof what === 'string' && what in PREDICATES;
