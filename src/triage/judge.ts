import { CAUTIONS, type CautionId } from './cautions.js';
import { CONTENT_VERSION } from './content-version.js';
import { view, type View } from './derived.js';
import { isNo, isYes } from './answered.js';
import type { FindingKey, Findings } from './findings.js';
import {
  RULES,
  type Finding,
  type Level,
  type Rule,
  type RuleId,
  type Test,
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
  const v = view(findings);
  const taken = new Set<FindingKey>();
  const matches: Rule<RuleId>[] = [];
  const reasons: Reason[] = [];
  const holds = (rule: Rule<RuleId>, what: Finding | Test): unknown =>
    typeof what === 'function'
      ? what(v, taken)
      : isCounted(v, what) && !(rule.rest && taken.has(keyOf(what)));
  const give = (rule: Rule<RuleId>, finding: FindingKey, counts: Reason['counts']): void => {
    const told = v[finding];
    if (told === undefined || reasons.some((one) => one.rule === rule.id && one.finding === finding)) return;
    const value = typeof told === 'object' ? Object.freeze([...told].sort()) : told;
    reasons.push(Object.freeze({ rule: rule.id, finding, value, counts, source: rule.sources[0] }));
  };

  for (const rule of RULES as readonly Rule<RuleId>[]) {
    if (!rule.needs.every((any) => any.some((what) => holds(rule, what)))) continue;
    const keys = [...rule.needs.flat(), ...(rule.also ?? [])].flatMap((what) =>
      typeof what !== 'function' && holds(rule, what) ? keyOf(what) : [],
    );
    for (const key of keys) give(rule, key, 'for');
    if (!matches.length) for (const key of rule.against ?? []) if (isNo(v[key])) give(rule, key, 'against');
    for (const key of keys) taken.add(key);
    matches.push(rule);
  }

  const [decided] = matches as [Rule<RuleId>];
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

const keyOf = (what: Finding): FindingKey => (typeof what === 'string' ? what : what[0]);

/** Whether the finding is there, with a value that counts where the row names some. */
function isCounted(v: View, what: Finding): boolean {
  const value = v[keyOf(what)];
  if (value === undefined) return false;
  return typeof what === 'string' ? isYes(value) : what.includes(value as string, 1);
}
