import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  EMERGENCY_KEYS,
  FINDINGS,
  LEVELS,
  PREDICATES,
  RULES,
  SAME_DAY_KEYS,
  type Assessment,
  type Finding,
  type FindingKey,
  type Findings,
  type Level,
  type PredicateId,
  type Rule,
  type RuleId,
  type Who,
  type Within,
} from '../../../src/triage/index.js';

export interface Vignette {
  readonly id: string;
  readonly text: string;
  readonly findings: Findings;
  readonly level: Level;
  readonly acceptable?: readonly Level[];
  readonly who: Who;
  readonly acceptableWho?: readonly Who[];
  /** The more careful level that the rules mean to give, as the case says. */
  readonly designLevel?: Level;
  readonly rule?: RuleId;
  readonly within?: Within;
}

export const vignettes = (file: string): Vignette[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${file}.json`, import.meta.url), 'utf8')) as Vignette[];

export const ALL_VIGNETTES = ['vignettes', 'vignettes-2', 'vignettes-3', 'vignettes-rules'].flatMap(
  vignettes,
);

export type Value = boolean | string | readonly string[];
/** One finding with one value. */
export type Atom = readonly [key: FindingKey, value: Value];

const KEYS = Object.keys(FINDINGS) as FindingKey[];
const isNo = (value: Value): boolean => value === false || value === 'none' || value === 'no';

/** Every value of a key; of the list, each site alone, none, and pairs with the calf. */
export function valuesOf(key: FindingKey): Value[] {
  const allowed = FINDINGS[key];
  if (allowed === 'yes-no') return [true, false];
  if (!('list' in allowed)) return [...allowed];
  return [[], ...allowed.list.map((site) => [site]), ...allowed.list.slice(1).map((site) => ['calf', site])];
}

export const ATOMS: readonly Atom[] = KEYS.flatMap((key) => valuesOf(key).map((value): Atom => [key, value]));
export const YES_ATOMS = ATOMS.filter(([, value]) => !isNo(value));
/** The signs of an emergency or of a same-day matter. */
export const URGENT_KEYS: readonly FindingKey[] = [...EMERGENCY_KEYS, ...SAME_DAY_KEYS];
const yesIn = (keys: readonly FindingKey[]): Atom[] => YES_ATOMS.filter(([key]) => keys.includes(key));
export const URGENT_ATOMS = yesIn(URGENT_KEYS);
const MILD_ATOMS = YES_ATOMS.filter(([key]) => !URGENT_KEYS.includes(key));
const NO_ATOMS = ATOMS.filter(([, value]) => isNo(value));

export const findingsOf = (atoms: readonly Atom[]): Findings => Object.fromEntries(atoms);
export const withAtom = (f: Findings, [key, value]: Atom): Findings => ({ ...f, [key]: value });
export const without = (f: Findings, ...keys: readonly FindingKey[]): Findings =>
  Object.fromEntries(Object.entries(f).filter(([key]) => !keys.includes(key as FindingKey)));
export const rank = (a: Assessment): number => LEVELS.indexOf(a.level);

/** The atoms that count for a finding as a row names it; for a predicate, those that it is told by. */
function atomsOf(what: Finding | PredicateId): Atom[] {
  if (typeof what !== 'string') return what.slice(1).map((value): Atom => [what[0], value as Value]);
  if (what in PREDICATES) return PREDICATES[what as PredicateId].of.flatMap(atomsOf);
  return YES_ATOMS.filter(([key]) => key === what);
}

/** For a row of the table, atoms that meet each of its lists. */
const ROW_ATOMS = (RULES as readonly Rule[])
  .map((rule) => [...rule.needs, rule.also ?? []].map((any) => any.flatMap(atomsOf)))
  .map((lists) => lists.filter((atoms) => atoms.length > 0))
  .filter((lists) => lists.length > 0);

/**
 * Random findings: what meets none to three rows of the table, a few findings beside, and of the rest none,
 * some or all answered no. Later ones win, so that a no can undo a yes.
 */
export const anyFindings: fc.Arbitrary<Findings> = fc
  .record({
    rows: fc.array(
      fc.tuple(fc.nat(ROW_ATOMS.length - 1), fc.array(fc.nat(63), { minLength: 4, maxLength: 4 })),
      {
        maxLength: 3,
      },
    ),
    beside: fc.array(
      fc.oneof(
        { weight: 14, arbitrary: fc.constantFrom(...MILD_ATOMS) },
        { weight: 4, arbitrary: fc.constantFrom(...yesIn(SAME_DAY_KEYS)) },
        { weight: 1, arbitrary: fc.constantFrom(...yesIn(EMERGENCY_KEYS)) },
      ),
      { maxLength: 5 },
    ),
    age: fc.constantFrom(...ATOMS.filter(([key]) => key === 'age'), undefined),
    no: fc.constantFrom('nothing', 'some', 'all'),
    some: fc.array(fc.constantFrom(...NO_ATOMS), { maxLength: 12 }),
  })
  .map(({ rows, beside, age, no, some }) => {
    const met = rows.flatMap(([row, picks]) =>
      (ROW_ATOMS[row] ?? []).map((atoms, i) => atoms[(picks[i] ?? 0) % atoms.length]!),
    );
    const noes = no === 'all' ? NO_ATOMS : [];
    return findingsOf([...noes, ...(age ? [age] : []), ...met, ...beside, ...(no === 'some' ? some : [])]);
  });

/** The smallest ways to match the rows: every choice of one finding from each list. */
export const MINIMAL: readonly Findings[] = ROW_ATOMS.flatMap((lists) =>
  lists.reduce<Atom[][]>((ways, atoms) => ways.flatMap((way) => atoms.map((atom) => [...way, atom])), [[]]),
).map(findingsOf);

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
/** With FULL set: a hundred times the random cases, and pairs of findings exhaustively. */
export const FULL = !!process.env.FULL;
const RUNS = FULL ? 200_000 : 2_000;

/** Checks a property on random cases and says how many and from which seed. */
export function forAll<T>(
  t: { diagnostic(text: string): void },
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void,
  runs = RUNS,
): void {
  t.diagnostic(`${runs} random cases, SEED=${SEED}`);
  fc.assert(fc.property(arbitrary, check), { numRuns: runs, seed: SEED });
}

/** Every combination of one choice a key; `undefined` leaves the key out. */
export function* combinations(
  choices: readonly (readonly [FindingKey, readonly (Value | undefined)[]])[],
): Generator<Findings> {
  const [first, ...others] = choices;
  if (!first) yield {};
  else
    for (const rest of combinations(others))
      for (const value of first[1]) yield value === undefined ? rest : withAtom(rest, [first[0], value]);
}
