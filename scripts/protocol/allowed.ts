import {
  ADVICE,
  assess,
  CAUTIONS,
  FINDINGS,
  SAFETY_NET,
  TREATMENTS,
  type CautionId,
  type FindingKey,
  type Findings,
  type PredicateId,
  type Rule,
} from '../../src/triage/index.js';
import { keyOf, PREDICATES, type Finding } from '../../src/triage/predicates.js';

/** What may stand under a rule. */
export interface Allowed {
  readonly advice: readonly string[];
  readonly treatments: readonly string[];
  /** The texts that its safety net adds. */
  readonly net: readonly string[];
  /** Cautions that stand with every smallest way to match it, and with some. */
  readonly always: readonly CautionId[];
  readonly sometimes: readonly CautionId[];
}

const under = (table: readonly { id: string; rules: readonly string[] }[], rule: string): string[] =>
  table.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);

/** What may stand under the rows of one rule. */
export function allowedUnder(rows: readonly Rule[]): Allowed {
  const id = rows[0]?.id ?? '';
  const seen = rows
    .flatMap(waysTo)
    .map((findings) => assess(findings))
    .filter(({ rule }) => rule === id)
    .map(({ cautions }) => cautions);
  const all = CAUTIONS.map((caution) => caution.id);
  const always = all.filter((one) => seen.length > 0 && seen.every((cautions) => cautions.includes(one)));
  const sometimes = all.filter(
    (one) => !always.includes(one) && seen.some((cautions) => cautions.includes(one)),
  );
  return {
    advice: under(ADVICE, id),
    treatments: under(TREATMENTS, id),
    net: under(SAFETY_NET, id),
    always,
    sometimes,
  };
}

/** The smallest ways to match a row: every choice of one finding from each list. */
function waysTo(rule: Rule): Findings[] {
  return rule.needs
    .map((any) => any.flatMap(waysToGive))
    .reduce<Findings[]>((ways, more) => ways.flatMap((way) => more.map((one) => ({ ...way, ...one }))), [{}]);
}

/** The findings that a condition can be given by. */
function waysToGive(what: Finding | PredicateId): Findings[] {
  if (typeof what === 'string' && what in PREDICATES) {
    const { holds, of } = PREDICATES[what as PredicateId];
    const each = of.flatMap((one) => waysToGive(one));
    const alone = each.filter(holds);
    return alone.length > 0 ? alone : [Object.assign({}, ...each) as Findings].filter(holds);
  }
  const key = keyOf(what as Finding);
  const values = typeof what === 'string' ? valuesOf(key) : what.slice(1);
  return values.map((value) => ({ [key]: value }));
}

function valuesOf(key: FindingKey): readonly unknown[] {
  const allowed = FINDINGS[key];
  if (allowed === 'yes-no') return [true];
  if ('list' in allowed) return allowed.list.map((one) => [one]);
  return allowed.filter((value) => value !== 'none' && value !== 'no');
}

/** Whether a row offers a booking. */
export const isBookable = ({ level, who }: Rule): boolean => level === 'visit' && who === 'vein-clinic';
