import {
  assess,
  CAUTIONS,
  FINDINGS,
  RULES,
  SOURCES,
  type FindingKey,
  type Findings,
} from '../../src/triage/index.js';
import { PAGES, type Page } from '../../src/elements/symptom-checker/questions.js';
import { CHECKER, CODES } from './languages.js';

/** A worked case: the findings of one visitor. */
export interface Vignette {
  readonly id: string;
  readonly findings: Findings;
}

/** Every rule and caution has known sources, and every rule a reason in every language and a case that ends on it. */
export function checkRules(vignettes: readonly Vignette[]): string[] {
  const decided = new Set<string>(vignettes.map(({ findings }) => assess(findings).rule));
  const unsourced = [...RULES, ...CAUTIONS]
    .filter(({ sources }) => sources.length === 0 || !sources.every((source) => source in SOURCES))
    .map(({ id }) => `${id}: no source, or one that SOURCES lacks`);
  const ids = [...new Set(RULES.map(({ id }) => id))];
  return [
    ...unsourced,
    ...ids
      .flatMap((id) => CODES.map((code) => [code, `rule.${id}`] as const))
      .filter(([code, key]) => !CHECKER[code][key])
      .map(([code, key]) => `${key}: no reason text in ${code}`),
    ...ids.filter((id) => !decided.has(id)).map((id) => `rule ${id}: no vignette ends on it`),
  ];
}

/** Every finding is asked on some page. */
export function checkFindings(): string[] {
  const asked = new Set(
    (PAGES as readonly Page[])
      .flatMap(({ questions }) => questions)
      .flatMap((question) =>
        'choice' in question ? question.choice : question.rows.map((row) => row.split('=')[0]),
      ),
  );
  return (Object.keys(FINDINGS) as FindingKey[])
    .filter((key) => !asked.has(key))
    .map((key) => `finding ${key}: no page asks for it`);
}
