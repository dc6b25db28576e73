import { readFileSync, writeFileSync } from 'node:fs';

/** The element as configured; the element with its number but without its settings; a link to call; none of these. */
export type Outcome = 'whole' | 'number' | 'link' | 'nothing';

/** What one editor or sanitizer left of each kind. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly allow: string | undefined;
  /** A script tag in the text survives. */
  readonly script: boolean;
  readonly outcomes: Readonly<Record<'html' | 'div' | 'link' | 'frame', Outcome>>;
  /** Without a script: the `tel:` link of the link kind, and our link, are there to follow. */
  readonly tel: boolean;
  readonly ours: boolean;
}

const WORDS: Readonly<Record<Outcome, string>> = {
  whole: '**yes**',
  number: 'number only',
  link: 'phone link',
  nothing: 'no',
};

const FILE = 'docs/cms.md';

/** Replaces what stands between two comments of docs/cms.md; the words around are an author's. */
export function writeSection(name: string, text: string): void {
  const [start, end] = [`<!-- ${name}: written by npm run test:cms -->`, `<!-- /${name} -->`];
  const old = readFileSync(FILE, 'utf8');
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${FILE} lacks ${start} or ${end}`);
  writeFileSync(FILE, `${old.slice(0, from)}${start}\n\n${text.trim()}\n\n${old.slice(to)}`);
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function writeTable(rows: readonly Row[]): void {
  const names = [
    'Editor or sanitizer',
    'Version',
    'Script',
    'Tag',
    'Div',
    'Link',
    'Frame',
    'Links without a script',
  ];
  const body = rows.map(({ name, version, script, outcomes, tel, ours }) => {
    const kinds = (['html', 'div', 'link', 'frame'] as const).map((kind) => WORDS[outcomes[kind]]);
    const links = [tel && 'phone', ours && 'page'].filter(Boolean).join(' and ') || 'none';
    return lineOf([name, version, script ? '**yes**' : 'no', ...kinds, links]);
  });
  const count = (works: (row: Row) => boolean): string => `${rows.filter(works).length} of ${rows.length}`;
  const isThere = (outcome: Outcome): boolean => outcome === 'whole' || outcome === 'number';
  const sum = lineOf([
    'Works in',
    '',
    count(({ script }) => script),
    ...(['html', 'div', 'link', 'frame'] as const).map((kind) =>
      count(({ outcomes }) => isThere(outcomes[kind])),
    ),
    count(({ tel, ours }) => tel && ours),
  ]);
  const allowed = rows.flatMap(({ name, allow }) => (allow ? [`- ${name}: \`${allow}\``] : []));
  const table = [lineOf(names), lineOf(names.map(() => '---')), ...body, sum].join('\n');
  writeSection('editors', `${table}\n\nWhat was set to allow more:\n\n${allowed.join('\n')}`);
}

/** What was built with a framework, and seen. */
export interface Built {
  readonly name: string;
  readonly version: string;
  readonly how: string;
}

export function writeFrameworks(built: readonly Built[]): void {
  const rows = built.map(({ name, version, how }) => lineOf([name, version, how]));
  const head = ['Framework', 'Version', 'How it was built'];
  writeSection('frameworks', [lineOf(head), lineOf(head.map(() => '---')), ...rows].join('\n'));
}
