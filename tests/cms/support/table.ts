import { writeFileSync } from 'node:fs';

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

const HEAD = `# What content systems keep

Written by \`npm run test:cms\`: each snippet was set as content, saved by the editor or cleaned by the sanitizer, and opened
in a browser on a page that loads our script once and has \`<meta name="vein-elements" content="links …">\`.

- **yes**: the element stands there as configured, and its number works.
- number only: the element stands there and its number works; its settings were taken out.
- phone link: no element; the \`tel:\` link is left.
- no: nothing of it is left, or words alone.

Where to paste what: [Where can I paste it?](paste.md).
`;

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
  writeFileSync(
    'docs/cms.md',
    `${HEAD}\n${table}\n\n## What was set to allow more\n\n${allowed.join('\n')}\n`,
  );
}
