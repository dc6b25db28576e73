import { readFileSync } from 'node:fs';
import {
  assess,
  LEVELS,
  type Assessment,
  type Findings,
  type Level,
  type Who,
} from '../../src/triage/index.js';

/** A published case as its author wrote it. */
export interface Vignette {
  readonly id: string;
  readonly text: string;
  readonly findings: Findings;
  readonly level: Level;
  readonly acceptable?: readonly Level[];
  readonly who: Who;
  readonly acceptableWho?: readonly Who[];
  readonly why: string;
  readonly source?: string;
  /** Why the rules mean to be more careful than the author. */
  readonly overByDesign?: string;
}

/** How a result stands beside what the author of the case expects. */
export type Verdict = 'same' | 'more careful' | 'less careful';

export interface Case extends Vignette {
  readonly assessment: Assessment;
  readonly verdict: Verdict;
}

export interface CaseGroup {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly cases: readonly Case[];
}

const GROUPS = [
  {
    id: 'vignettes',
    title: 'Worked cases',
    about:
      'Written together with the rules. That they come out right shows that nothing broke; it is no measure of accuracy.',
  },
  {
    id: 'vignettes-2',
    title: 'Independent stories, first set',
    about:
      'Written by people who did not know the rules, and entered by others who did not know the answers. The author names one level and may accept others.',
  },
  {
    id: 'vignettes-3',
    title: 'Independent stories, second set',
    about: 'Made in the same way, later, and answered in full: every question is answered in each.',
  },
  {
    id: 'vignettes-rules',
    title: 'One case or more for each rule',
    about: 'Written so that each row of the rules decides a case.',
  },
] as const;

const read = (file: string): Vignette[] =>
  JSON.parse(
    readFileSync(new URL(`../../tests/fixtures/${file}.json`, import.meta.url), 'utf8'),
  ) as Vignette[];

/** How a level stands beside the level that was expected. */
export const verdictOf = (got: Level, expected: Level): Verdict => {
  const more = LEVELS.indexOf(got) - LEVELS.indexOf(expected);
  return more === 0 ? 'same' : more > 0 ? 'more careful' : 'less careful';
};

/** All published cases with their results. */
export const caseGroups = (): CaseGroup[] =>
  GROUPS.map((group) => ({
    ...group,
    cases: read(group.id).map((vignette): Case => {
      const assessment = assess(vignette.findings);
      return { ...vignette, assessment, verdict: verdictOf(assessment.level, vignette.level) };
    }),
  }));
