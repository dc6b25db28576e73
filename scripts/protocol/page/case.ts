import {
  assess,
  FINDINGS,
  type Assessment,
  type FindingKey,
  type Findings,
} from '../../../src/triage/index.js';
import { matching } from '../../../src/triage/judge.js';
import type { Rule } from '../../../src/triage/index.js';

/** A published case as the page carries it. */
export interface PlayedCase {
  readonly id: string;
  readonly text: string;
  readonly findings: Findings;
  readonly level: string;
  readonly who: string;
}

/** What the rules make of findings: every row that matches, in order, and the result. */
export interface Outcome {
  readonly rows: readonly Rule[];
  readonly assessment: Assessment;
}

export const outcomeOf = (findings: Findings): Outcome => ({
  rows: [...matching(findings)],
  assessment: assess(findings),
});

/** The values that can be chosen for a finding: yes and no, its words, or the sites of the list. */
export function valuesOf(key: FindingKey): readonly string[] {
  const allowed = FINDINGS[key];
  return allowed === 'yes-no' ? ['yes', 'no'] : 'list' in allowed ? allowed.list : allowed;
}

/**
 * Findings with one of them chosen anew.
 * @param value one of `valuesOf(key)`; empty takes the finding out. A site is added, or taken out where it is there
 */
export function choose(findings: Findings, key: FindingKey, value: string): Findings {
  const { [key]: was, ...others } = findings as Record<string, unknown>;
  if (!value) return others;
  const allowed = FINDINGS[key];
  if (allowed === 'yes-no') return { ...others, [key]: value === 'yes' };
  if (!('list' in allowed)) return { ...others, [key]: value };
  const sites = Array.isArray(was) ? (was as string[]) : [];
  const next = sites.includes(value) ? sites.filter((site) => site !== value) : [...sites, value];
  return next.length > 0 ? { ...others, [key]: next } : others;
}

/** What is chosen for a finding, as one of `valuesOf(key)`; of sites all; empty where it is not told. */
export function chosen(findings: Findings, key: FindingKey): readonly string[] {
  const value: unknown = findings[key];
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return Array.isArray(value) ? (value as string[]) : [value as string];
}

/** The case as the project keeps cases: JSON, with the result that the rules give now. */
export function vignetteOf(text: string, findings: Findings): string {
  const { level, who, rule, within } = assess(findings);
  return JSON.stringify({ id: '', text, findings, level, who, rule, within, why: '', source: '' }, null, 1);
}
