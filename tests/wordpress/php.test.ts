import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { Engine } from 'php-parser';
import { readClosedDays } from '../../dist/modules/clinic/closed-days.js';
import { readHours } from '../../dist/modules/clinic/opening-hours.js';
import { parsePhone } from '../../dist/modules/clinic/phone.js';
import { HEIGHTS } from '../../dist/modules/embed/heights.js';
import { reserve } from '../../dist/modules/embed/reserve.js';
import { changesBetween } from '../../scripts/wordpress/content-changes.mjs';
import { elementSchema } from '../../scripts/wordpress/element-schema.mjs';
import { pluginFiles, zipOf } from '../../scripts/wordpress/build.mjs';
import { reviewOutputs } from './support/output-checklist.js';
import { phpIsQuiet } from './support/pages.js';
import { ZIP, startSite, versions, type Site } from './support/site.js';

const run = promisify(execFile);
const php74 = new Engine({ parser: { version: '7.4', suppressErrors: false }, ast: { withPositions: true } });
const parse = (source: string, name: string) => php74.parseCode(source, name);

/** Spaces as JavaScript knows them, and three characters (0085, 180e, 200b) that it does not count as one. */
const SPACES = Array.from(
  ' \t\n\v\f\r\u0085\u00a0\u1680\u180e\u2000\u2007\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff',
);
const DASHES = Array.from('-\u00b7\u2010\u2011\u2013\u2014\u2015\u2016\u2212');
const PARTS = [
  ...[
    '702',
    '430',
    '7661',
    '7024307661',
    '1',
    '0',
    '+',
    '(0)',
    '(',
    ')',
    '.',
    '/',
    ',',
    ':',
    ';',
    '#',
    'tel:',
  ],
  ...['ext', 'x', ';ext=', 'VEIN', 'a', 'é', '١', 'ſ', '\u212a', '\0', '<'],
  ...['fax', 'Fax:', 'tel', 'TELÉFONO', 'and ', '24/7', '8-5', '52', '521', '011', '00', 'p12', '%20', '%'],
];

/** The table that the elements' reader is tested with: a writing, and the address that is dialed or null. */
type Row = readonly [written: string, href: string | null];
const tableOf = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(`tests/fixtures/clinic/${name}.json`, 'utf8')) as T;
const PHONES: readonly Row[] = [
  ...(await tableOf<Row[]>('phones-by-format')),
  ...Object.values(await tableOf<Record<string, Row[]>>('phones')).flat(),
];
const WRITINGS = PHONES.map(([written]) => written);
const writingsOf = async (name: string): Promise<string[]> =>
  Object.values(await tableOf<Record<string, [string][]>>(name))
    .flat()
    .map(([written]) => written);

/** A table's texts, and texts made of their words: what a slip of the hand makes of them. */
function withSlips(texts: readonly string[]): string[] {
  const words = [
    ...texts.flatMap((text) => text.split(/(?<=[\s,;])/)),
    ...[
      '🦵',
      'MIE\u0301RCOLES',
      'Miércoles',
      '\u2013',
      '\u2212',
      '•',
      '·',
      '\u00a0',
      '\n',
      '７',
      '25º',
      ';',
      '.',
    ],
  ];
  const text = fc.constantFrom(...texts);
  const word = fc.constantFrom(...words);
  const made = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((some) => some.join(' ')),
    fc
      .tuple(text, fc.nat(40), word, fc.nat(6))
      .map(([whole, at, other, cut]) => whole.slice(0, at) + other + whole.slice(at + cut)),
    fc.tuple(text, fc.constantFrom('; ', ', ', ' ', '\n', '-', ' to '), text).map((parts) => parts.join('')),
  );
  return [...texts, ...fc.sample(made, { numRuns: 3000, seed: 5 })];
}

const files = Object.entries(unzipSync(await readFile(ZIP))).map(
  ([name, bytes]) => [name.replace('vein-elements/', ''), Buffer.from(bytes).toString('utf8')] as const,
);
const phpFiles = files.filter(([name]) => name.endsWith('.php'));
const fileOf = (name: string): string => files.find(([one]) => one === name)![1];

test('the zip is the same bytes every time', async () => {
  const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  assert.equal(sum(zipOf(await pluginFiles())), sum(await readFile(ZIP)));
  const { stdout } = await run(
    process.execPath,
    [
      '-e',
      "import('./scripts/wordpress/build.mjs').then(async (b) => process.stdout.write(b.zipOf(await b.pluginFiles())))",
    ],
    { encoding: 'buffer', env: { ...process.env, TZ: 'Asia/Tokyo' }, maxBuffer: 1e8 },
  );
  assert.equal(sum(stdout), sum(await readFile(ZIP)), 'in another time zone');
});

test('php -l on every file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'vein-php-'));
  for (const [name, source] of phpFiles) {
    const file = path.join(folder, name.replaceAll('/', '-'));
    await writeFile(file, source);
    await run('php', ['-l', file]);
  }
  await rm(folder, { recursive: true });
  assert.ok(phpFiles.length > 15);
});

test('every file is PHP 7.4, and the parser knows what came later', () => {
  for (const [name, source] of phpFiles) assert.doesNotThrow(() => parse(source, name), name);
  for (const later of ['$a?->b;', 'echo match(1) { 1 => 2 };', 'enum A { case B; }'])
    assert.throws(() => parse(`<?php ${later}`, later), later);
  // What the parser lets pass.
  for (const [name, source] of phpFiles)
    assert.doesNotMatch(
      source,
      /\b(str_contains|str_starts_with|str_ends_with|array_is_list)\(|\b(public|protected|private|final) readonly\b|\breadonly (class|public|protected|private|final)\b/,
      name,
    );
});

test('the version stands where WordPress looks for it', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  assert.match(fileOf('vein-elements.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
  assert.match(fileOf('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  for (const [name, source] of files) assert.doesNotMatch(source, /\{\{\w+\}\}/, name);
});

test('no file can be called on its own', () => {
  for (const [name, source] of phpFiles)
    assert.match(source, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
});

describe('the checklist for outputs', () => {
  for (const [name, source] of phpFiles)
    test(name, () => assert.deepEqual(reviewOutputs(parse(source, name), source), []));

  const careless = [
    'echo $a;',
    'echo "<b>$a</b>";',
    "echo '<b>' . $a . '</b>';",
    'echo esc_html( $a ) . $b;',
    "printf( '<b>%s</b>', $a );",
    "function f( $a ) { return sprintf( '<b>%s</b>', $a ); }",
    "function f( $a ) { echo get_option( 'x' ); }",
    '$x = $_POST["a"];',
    '?><b><?= $a ?></b>',
    'global $wpdb; $wpdb->query( "x" );',
    "wp_remote_get( 'https://example.com' );",
  ];
  for (const code of careless)
    test(`finds: ${code}`, () => assert.ok(reviewOutputs(parse(`<?php ${code}`, code), code).length > 0));
});

test('blocks and what authors may write know every attribute of the manifest', async () => {
  for (const { name, attributes } of await elementSchema('dist')) {
    const block = JSON.parse(fileOf(`blocks/${name}/block.json`)) as {
      attributes: object;
      apiVersion: number;
    };
    assert.equal(block.apiVersion, 3);
    assert.deepEqual(Object.keys(block.attributes), [...attributes.map(({ field }) => field), 'anchor']);
    for (const attribute of attributes)
      assert.ok(fileOf('assets/editor.js').includes(`"name": "${attribute.name}"`));
  }
});

test('what changed since the content was signed is counted by its kind', async () => {
  const folder = 'clinical/history';
  const now = JSON.parse(await readFile(`${folder}/2026-11-26.json`, 'utf8')) as Record<
    'rules',
    { id: string }[]
  > &
    Record<'sources', Record<string, object>> & { texts: { es: Record<string, string> } };
  const old = structuredClone(now);
  now.rules.push({ id: 'new-rule' });
  now.sources.ng158 = { org: 'Another' };
  const [key] = Object.keys(now.texts.es);
  now.texts.es[key!] = 'Otra frase';
  assert.deepEqual(changesBetween(old, now), {
    rulesAdded: 1,
    rulesRemoved: 0,
    rulesChanged: 0,
    signsChanged: 0,
    adviceChanged: 0,
    sourcesChanged: 1,
    textsEn: 0,
    textsEs: 1,
  });
  assert.equal(
    Object.values(changesBetween(now, now)).reduce((sum, count) => sum + count),
    0,
  );
});

test('every control and every choice of the inspector has words, and none speaks of tags', async () => {
  Object.assign(globalThis, { wp: { i18n: { __: (text: string) => text } } });
  const { CHOICES, CONTROLS } = await import('../../wordpress/editor/words.js');
  const offered = (await elementSchema('dist')).flatMap(({ attributes }) => attributes);
  for (const { name, kind, options } of offered.filter(({ name }) => name !== 'now')) {
    const [label, hint] = CONTROLS[name] ?? [];
    assert.ok(label && hint, name);
    assert.doesNotMatch(hint, /\btags?\b|\btel:|vein-|\bours\b|reviewed-version/, name);
    if (kind === 'choice')
      assert.deepEqual(Object.keys(CHOICES[name]!).sort(), ['', ...options!].sort(), name);
  }
  const names = new Set(offered.map(({ name }) => name));
  assert.deepEqual(
    [...Object.keys(CONTROLS), ...Object.keys(CHOICES)].filter((name) => !names.has(name)),
    [],
  );
});

for (const version of versions.slice(-1)) {
  describe(`WordPress ${version}, pure functions`, () => {
    let site: Site;
    before(async () => {
      site = await startSite(version);
    });
    after(() => site.stop());

    const ask = async (call: string): Promise<unknown> =>
      JSON.parse(await site.php(`echo wp_json_encode( ${call} );`));

    /** What a function of the plugin makes of many texts. */
    const readAll = async <T>(name: string, texts: readonly string[]): Promise<T[]> => {
      const file = path.join(site.folder, 'texts.json');
      await writeFile(file, JSON.stringify(texts));
      return (await ask(
        `array_map( 'VeinElements\\\\${name}', json_decode( file_get_contents( 'texts.json' ) ) )`,
      )) as T[];
    };
    const byText = (texts: readonly string[], readings: readonly unknown[]): Record<string, unknown> =>
      Object.fromEntries(texts.map((text, index) => [JSON.stringify(text), readings[index]]));

    test('an element keeps its place as the snippets of the embed builder do', async () => {
      const tags = Object.keys(HEIGHTS) as (keyof typeof HEIGHTS)[];
      const written = [{}, { placement: 'top' }, { 'hide-on': 'phone' }, { phone: '1' }];
      for (const tag of tags)
        for (const attributes of [...written, ...Object.keys(HEIGHTS[tag]).map((name) => ({ [name]: '' }))]) {
          const given = JSON.stringify(attributes).replaceAll("'", "\\'");
          assert.equal(
            await ask(`VeinElements\\reserve( '${tag}', json_decode( '${given}', true ) )`),
            reserve(tag, attributes),
            `${tag} ${given}`,
          );
        }
      const html = (tags: string): Promise<unknown> => ask(`VeinElements\\complete_tags( '${tags}' )`);
      const style = reserve('vein-symptom-checker', {});
      assert.ok(
        String(await html('<vein-symptom-checker></vein-symptom-checker>')).includes(`style="${style}"`),
      );
      assert.ok(String(await html('<div data-vein="symptom-checker"></div>')).includes(`style="${style}"`));
      for (const [own, why] of [
        ['style="margin:0"', 'the author has a style'],
        ['slot="x"', 'it is shown later'],
        ['hidden', 'it is hidden'],
      ])
        assert.doesNotMatch(
          String(await html(`<vein-symptom-checker ${own}></vein-symptom-checker>`)),
          /min-height/,
          why,
        );
    });

    test('a phone number means the same to the plugin as to the elements', async () => {
      const numbers = [
        ...WRITINGS,
        'tel:7024307661;note=a\rb',
        '702\r4307661',
        '702-430-766١',
        '٧٠٢ 430 7661',
        '1-800-BOOſ-DOC',
        '1-800-\u212aEEP-DOC',
        '<b>702</b>',
        'javascript:alert(1)',
        // What stands around a number pasted from Word, a PDF or a web page, and inside it.
        ...SPACES.flatMap((space) => [
          `${space}702-430-7661${space}`,
          `702${space}430${space}7661`,
          `702-430-7661${space}ext.${space}5`,
        ]),
        ...DASHES.map((dash) => `702${dash}430${dash}7661`),
        ...fc.sample(
          fc
            .tuple(
              fc.constantFrom('', '702', '7024307661', '1-800-VEIN-DOC', ...WRITINGS),
              fc.array(fc.constantFrom(...PARTS, ...SPACES, ...DASHES), { minLength: 1, maxLength: 5 }),
            )
            .map(([start, parts]) => start + parts.join('')),
          { numRuns: 2000, seed: 7 },
        ),
      ];
      const theirs = await readAll<string>('phone_href', numbers);
      assert.deepEqual(
        byText(numbers, theirs),
        byText(
          numbers,
          numbers.map((number) => parsePhone(number)?.href ?? ''),
        ),
      );
      for (const [index, [written, href]] of PHONES.entries())
        assert.equal(theirs[index], href ?? '', JSON.stringify(written));
      assert.ok(theirs.filter((href) => href !== '').length > 1500, 'enough of them are numbers');
    });

    test('opening hours mean the same to the plugin as to the elements', async () => {
      const texts = withSlips(await writingsOf('hours'));
      const theirs = await readAll<{ week: unknown }>('read_hours', texts);
      const ours = texts.map((text) => {
        const { week = null, problem = '' } = readHours(text);
        return { week, problem };
      });
      assert.deepEqual(byText(texts, theirs), byText(texts, ours));
      assert.ok(theirs.filter(({ week }) => week).length > 500, 'enough of them are hours');
    });

    test('closed days mean the same to the plugin as to the elements', async () => {
      const texts = withSlips(await writingsOf('closed-days'));
      const theirs = await readAll<{ problem: string }>('read_closed_days', texts);
      const ours = texts.map((text) => {
        const { closed, problem } = readClosedDays(text);
        return { closed: closed.map(({ from, to }) => [from, to]), problem };
      });
      assert.deepEqual(byText(texts, theirs), byText(texts, ours));
      assert.ok(theirs.filter(({ problem }) => problem === '').length > 500, 'enough of them are days');
    });

    test('colours of the clinic and the theme can always be read', async () => {
      const none = { accent: '', surface: '', ink: '' };
      const cases = [
        [none, {}, {}],
        [
          none,
          { base: '#ffffff', contrast: '#000000', primary: '#9dff20', secondary: '#345c00' },
          { accent: '#345c00', 'on-accent': '#ffffff' },
        ],
        [none, { base: '#111111', contrast: '#eeeeee' }, { accent: '#7fd0cd', 'on-accent': '#06201f' }],
        [{ ...none, accent: '#ffdd00' }, {}, { accent: '#ffdd00', 'on-accent': '#111111' }],
        [
          { ...none, surface: '#222222' },
          {},
          { surface: '#222222', ink: '#ffffff', accent: '#7fd0cd', 'on-accent': '#06201f' },
        ],
        [{ accent: '', surface: '#ffffff', ink: '#eeeeee' }, {}, { surface: '#ffffff', ink: '#111111' }],
      ];
      const given = Buffer.from(JSON.stringify(cases)).toString('base64');
      assert.deepEqual(
        await ask(
          `array_map( function ( $one ) { return (object) VeinElements\\colour_properties( $one[0], $one[1] ); }, json_decode( base64_decode( '${given}' ), true ) )`,
        ),
        cases.map(([, , expected]) => expected),
      );
      assert.equal(Math.round(Number(await ask("VeinElements\\contrast( '#000', '#ffffff' )"))), 21);
    });

    phpIsQuiet(() => site);
  });
}
