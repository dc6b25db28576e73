import { LEVELS, WITHIN } from '../../src/triage/index.js';
import type { Level, Who, Within } from '../../src/triage/index.js';
import { placeOf } from './places.js';
import { LEVEL_NAMES, WHO_NAMES, WITHIN_NAMES } from './scale.js';
import type { KeptPage, KeptRow, KeptRule, KeptSource, Snapshot } from './snapshot.js';
import { capital, needsIn, or, spelled, type Written } from './words.js';

/** The heads of the list of changes, the gravest first. */
export const HEADS = ['raised', 'lowered', 'added', 'removed', 'changed', 'reworded'] as const;
export type Head = (typeof HEADS)[number];

/** One thing that differs between two content versions, in words; a line each. */
export interface Change {
  readonly head: Head;
  readonly what: string;
  /** The rule it is about, where it is about one. */
  readonly rule?: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** All that differs between two content versions, the gravest first. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const changes = [
    ...ruleChanges(before, after),
    ...orderChange(before, after),
    ...tableChanges('Finding', byKey(before.findings), byKey(after.findings), ([, allowed]) =>
      typeof allowed === 'string'
        ? ['yes or no']
        : [`one of: ${('list' in allowed ? allowed.list : allowed).join(', ')}`],
    ),
    ...tableChanges('Page', byId(before.pages), byId(after.pages), (page, side) =>
      pageLines(page, side ? after : before),
    ),
    ...(['cautions', 'advice', 'treatments', 'safetyNet'] as const).flatMap((table) =>
      rowChanges(table, before, after),
    ),
    ...tableChanges('What answers make together', byKey(before.terms), byKey(after.terms), ([, term]) => [
      `${capital(term.term)}. ${term.means}`,
    ]),
    ...tableChanges('Source', byKey(before.sources), byKey(after.sources), ([, source]) => [named(source)]),
    ...textChanges(before, after),
  ];
  return HEADS.flatMap((head) => changes.filter((change) => change.head === head));
}

const named = ({ org, title, year, url }: KeptSource): string =>
  `${org}. ${title}. ${year}.${url ? ` ${url}` : ''}`;

const byId = <Row extends { id: string }>(rows: readonly Row[] = []): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
const byKey = <T>(table: Readonly<Record<string, T>> = {}): Map<string, [string, T]> =>
  new Map(Object.entries(table).map((entry) => [entry[0], entry]));

/** What stands in one of two tables only, and what is told by other lines in the second. */
function tableChanges<T>(
  kind: string,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  lines: (row: T, side: 0 | 1) => readonly string[],
): Change[] {
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id): Change[] => {
    const [old, now] = [before.get(id), after.get(id)];
    const what = `${kind}: ${spelled(id)}`;
    const was = old === undefined ? [] : lines(old, 0);
    const is = now === undefined ? [] : lines(now, 1);
    if (was.join('\n') === is.join('\n')) return [];
    const head = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [
      { head: kind === 'Source' && head === 'changed' ? 'reworded' : head, what, before: was, after: is },
    ];
  });
}

const rowsOf = (rules: readonly KeptRule[]): Map<string, KeptRule[]> => {
  const groups = new Map<string, KeptRule[]>();
  for (const rule of rules) groups.set(rule.id, [...(groups.get(rule.id) ?? []), rule]);
  return groups;
};

function ruleChanges(before: Snapshot, after: Snapshot): Change[] {
  const [old, now] = [rowsOf(before.rules), rowsOf(after.rules)];
  return tableChanges('Rule', old, now, (rows, side) =>
    rows.flatMap((row) => ruleLines(row, side ? after : before)),
  ).map((change): Change => {
    const rule = [...now.keys(), ...old.keys()].find((id) => change.what === `Rule: ${spelled(id)}`) ?? '';
    const [was, is] = [old.get(rule), now.get(rule)];
    const turn = was && is ? Math.sign(compare(urgencies(is), urgencies(was))) : 0;
    const head = turn > 0 ? 'raised' : turn < 0 ? 'lowered' : change.head;
    return { ...change, head, rule };
  });
}

/** How urgent each row of a rule is, the most urgent first. */
const urgencies = (rows: readonly KeptRule[]): number[] =>
  rows
    .map(
      ({ level, within }) =>
        LEVELS.indexOf(level as Level) * WITHIN.length - WITHIN.indexOf(within as Within),
    )
    .sort((one, other) => other - one);

/** By the most urgent row; where those are the same, by the least urgent one. */
const compare = (one: readonly number[], other: readonly number[]): number =>
  (one[0] ?? 0) - (other[0] ?? 0) || (one.at(-1) ?? 0) - (other.at(-1) ?? 0);

function ruleLines(row: KeptRule, version: Snapshot): string[] {
  const tell = needsIn({ findings: version.findings, terms: version.terms ?? {} });
  const { level, who, within, needs, unless, alone, mother, child, sources } = row;
  const when = needs.map((any) => or(any.map(tell))).join(' – AND – ');
  const instead = [
    mother && mother !== who ? `pregnant or just after birth: ${WHO_NAMES[mother as Who]}` : '',
    child && child !== who ? `under 18: ${WHO_NAMES[child as Who]}` : '',
  ].filter(Boolean);
  return [
    `${LEVEL_NAMES[level as Level]}, ${WHO_NAMES[who as Who]}, ${WITHIN_NAMES[within as Within]}${instead.length > 0 ? ` (${instead.join('; ')})` : ''}.`,
    `When: ${when || 'always'}${alone ? ', and no rule above matches' : ''}.`,
    ...(unless ? [`Not with: ${or(unless.map(tell))}.`] : []),
    `Sources: ${sources.map((id) => `${version.sources[id]?.org} ${version.sources[id]?.year}`).join('; ')}.`,
  ];
}

/** The order decides: rules that both versions have, where they follow each other in another way. */
function orderChange(before: Snapshot, after: Snapshot): Change[] {
  const [old, now] = [[...rowsOf(before.rules).keys()], [...rowsOf(after.rules).keys()]];
  const was = old.filter((id) => now.includes(id));
  const is = now.filter((id) => old.includes(id));
  if (was.join() === is.join()) return [];
  return [
    {
      head: 'changed',
      what: 'Order of the rules that both versions have',
      before: [was.join(', ')],
      after: [is.join(', ')],
    },
  ];
}

function pageLines(page: KeptPage, version: Snapshot): string[] {
  const tell = needsIn({ findings: version.findings, terms: version.terms ?? {} });
  const told = (any: readonly Written[]): string => or(any.map(tell));
  const { questions, needs = [], unless, open, restsOn, when } = page;
  return [
    ...questions.map(
      ({ id, rows, values }) => `${capital(spelled(id))}: ${(rows ?? values ?? []).map(spelled).join(', ')}.`,
    ),
    ...needs.map((any) => `Asked with: ${told(any)}.`),
    ...(unless ? [`Not asked with: ${told(unless)}.`] : []),
    ...(open ? ['Not asked where care today is advised.'] : []),
    ...(restsOn ? [`Asked where the result rests on: ${tell(restsOn)}.`] : []),
    ...(when ? ['Asked under a condition that this version kept as code alone.'] : []),
  ];
}

const ROW_KINDS = {
  cautions: 'Caution',
  advice: 'Advice',
  treatments: 'Test or treatment',
  safetyNet: 'Sign to act faster for',
} as const;

function rowChanges(table: keyof typeof ROW_KINDS, before: Snapshot, after: Snapshot): Change[] {
  // A version that did not keep a table cannot be compared in it.
  if (!before[table]) return [];
  const [old, now] = [byId(before[table]), byId(after[table])];
  return tableChanges(ROW_KINDS[table], old, now, (row) => {
    const twin = (old.get(row.id) === row ? now : old).get(row.id);
    return rowLines(row, twin);
  });
}

function rowLines({ rules, unless, when, whenWords }: KeptRow, twin: KeptRow | undefined): string[] {
  // Where a version kept no words for its conditions, the code tells whether they differ.
  const wordless = [whenWords, twin?.whenWords ?? (twin ? undefined : '')].includes(undefined);
  const same = wordless && when === twin?.when;
  const condition = whenWords ?? 'a condition that this version kept as code alone';
  return [
    ...(rules ? [`Under: ${[...new Set(rules)].join(', ') || 'no single rule'}.`] : []),
    ...(same || !condition ? [] : [`When: ${condition}.`]),
    ...(unless && unless.length > 0 ? [`Not beside the cautions: ${unless.join(', ')}.`] : []),
  ];
}

/** Texts that were added, removed or reworded, both languages in one change. */
function textChanges(before: Snapshot, after: Snapshot): Change[] {
  const languages = Object.keys(after.texts);
  const keys = [...new Set([after, before].flatMap(({ texts }) => Object.keys(texts.en ?? {})))];
  const said = ({ texts }: Snapshot, key: string): string[] =>
    languages.flatMap((language) => texts[language]?.[key]?.replaceAll('\n', ' / ') ?? []);
  return keys.flatMap((key): Change[] => {
    const [was, is] = [said(before, key), said(after, key)];
    if (was.join('\n') === is.join('\n')) return [];
    const head = was.length === 0 ? 'added' : is.length === 0 ? 'removed' : 'reworded';
    const [, rule] = /^rule\.(.+)$/.exec(key.replace(/-cramps$/, '')) ?? [];
    return [{ head, what: placeOf(key), ...(rule && { rule }), before: was, after: is }];
  });
}
