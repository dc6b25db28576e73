import { checkFindings, type Findings } from '../../src/triage/index.js';
import { findingOf } from './questionnaire.js';

interface Item {
  readonly linkId: string;
  readonly answer?: readonly {
    readonly valueBoolean?: boolean;
    readonly valueString?: string;
    readonly valueCoding?: { readonly code?: string };
  }[];
  readonly item?: readonly Item[];
}

/** The findings that a QuestionnaireResponse to our Questionnaire tells, for `assess()`. */
export function findingsIn(items: readonly Item[]): Findings {
  const findings: Record<string, unknown> = {};
  let askedAfterAll = false;
  for (const { linkId, answer = [] } of flat(items)) {
    const codes = answer.flatMap(({ valueCoding }) => valueCoding?.code ?? []);
    const sites = codes.filter((code) => code !== 'none');
    const told = answer[0]?.valueBoolean ?? (linkId === 'site' && answer.length > 0 ? sites : codes[0]);
    if (linkId === 'askedMain' && told === true) askedAfterAll = true;
    const key = findingOf(linkId);
    if (!key || told === undefined) continue;
    // "Something else" in one list is not taken back by another list.
    findings[key] = key === 'otherProblem' ? told === true || findings[key] === true : told;
  }
  if (askedAfterAll) findings.otherProblem = false;
  checkFindings(findings);
  return findings;
}

const flat = (items: readonly Item[]): Item[] => items.flatMap((one) => [one, ...flat(one.item ?? [])]);
