import type { Allowed, FindingKey } from '../../src/triage/index.js';
import { NAMES } from './names.js';

/** A condition as a table writes it: a finding, a finding with values, or a predicate's name. */
export type Written = string | readonly (string | boolean | null | undefined)[];

/** What is needed to tell the conditions of one version of the content. */
export interface Vocabulary {
  readonly findings: Readonly<Record<string, Allowed>>;
  /** What predicates are called. */
  readonly terms: Readonly<Record<string, { readonly term: string }>>;
}

/** Separates what is enough by itself. */
export const or = (all: readonly string[]): string => all.join('; or ');

/** `pastDvt` and `new-one-leg` as words, for what an earlier version alone had. */
export const spelled = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-=]/g, ' ')
    .toLowerCase()
    .replace(/\babi\b/, 'ABI');

/** The first letter in upper case, to begin a sentence or a cell with. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const named = (key: string): string => NAMES[key] ?? spelled(key);

/** Tells a condition in plain English. */
export const needsIn =
  ({ findings, terms }: Vocabulary) =>
  (what: Written): string => {
    if (typeof what === 'string') {
      // The first content version wrote some conditions as functions.
      const [, called] = /=>\s*\w+\.(\w+)$/.exec(what) ?? [];
      if (!called && what.includes('=>')) return 'a condition that this version kept as code alone';
      const name = called ?? what;
      return terms[name]?.term ?? (name in findings ? named(name) : spelled(name));
    }
    const [key, ...values] = what as readonly [string, ...(string | boolean | null | undefined)[]];
    const together = NAMES[`${key}=${values.join('|')}`];
    return together ?? or(values.map((value) => valued(key, value)));
  };

/** A finding with one value, in plain English. */
export function valued(key: string, value: string | boolean | null | undefined): string {
  // A snapshot keeps "not sure" as null.
  if (value === undefined || value === null) return `${named(key)}: not sure`;
  if (typeof value === 'boolean') return value ? named(key) : `${named(key)}: no`;
  return named(`${key}=${value}`);
}

/** The findings of one visitor in plain English: what was told, and what was said no to. */
export function toldIn(findings: Readonly<Partial<Record<FindingKey, unknown>>>): {
  readonly told: string[];
  readonly not: string[];
} {
  const told: string[] = [];
  const not: string[] = [];
  for (const [key, value] of Object.entries(findings)) {
    if (Array.isArray(value)) told.push(...value.map((one) => valued(key, String(one))));
    else if (value === false || value === 'none') not.push(named(key));
    else told.push(valued(key, value as string | boolean));
  }
  return { told, not };
}
