import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { pieces, type Embed, type Kind } from '../../src/embed/snippet.js';
import { openField } from '../support/field-page.js';
import { SCRIPT as OURS } from '../support/three-elements.js';
import { EDITORS, type Editor } from './support/editors.js';
import { SANITIZERS } from './support/sanitizers.js';
import { writeTable, type Outcome, type Row } from './support/table.js';

const field = openField();
const SRC = 'https://clinic.example/vein-elements/0.1.0/vein-elements.min.js';
const SCRIPT = { src: SRC, integrity: `sha384-${'a'.repeat(64)}` };
const EMBED: Embed = {
  tag: 'vein-call-to-book',
  phone: '(702) 430-7661',
  attributes: { 'clinic-name': 'Smith & Jones "Vein" Clinic', hours: 'mo-fr 08:00-17:00' },
};
const KINDS = ['html', 'div', 'link', 'frame'] as const satisfies readonly Kind[];
const HEAD = `<meta name="vein-elements" content="links https://clinic.example">`;

/** A text with a snippet between two paragraphs, as an author has it. */
const around = (here: string): string => `<p>Before the legs.</p>${here}<p>After the legs.</p>`;

/** What a visitor finds on a page with what an editor saved, and with our script on the whole site. */
async function look(saved: string, kind: Kind): Promise<Outcome> {
  const { page } = await field.open(`<article>${saved}</article>`, { head: HEAD + OURS, early: true });
  // Nothing comes where an editor took the element out; a machine that is busy needs time where it did not.
  await page
    .waitForFunction(
      () => document.querySelector('vein-call-to-book')?.shadowRoot?.querySelector('[part=call]'),
      { timeout: 1500 },
    )
    .catch(() => undefined);
  const seen = await page.evaluate(() => {
    const card = document.querySelector('vein-call-to-book');
    const call = card?.shadowRoot?.querySelector('[part=call]')?.getAttribute('href');
    const frame = document.querySelector<HTMLIFrameElement>(
      'iframe[src*="/embed.html?element=call-to-book"]',
    );
    return {
      works: call === 'tel:+17024307661',
      whole: card?.clinicName === 'Smith & Jones "Vein" Clinic' && card.hours === 'mo-fr 08:00-17:00',
      frame: !!frame?.src.includes('Smith'),
      words: /Before\sthe\slegs\.[^]*After\sthe\slegs\./.test(document.body.innerText),
    };
  });
  await page.close();
  assert.ok(seen.words || !saved.includes('After'), `nothing else is hidden: ${saved}`);
  if (kind === 'frame') return seen.frame ? 'whole' : 'nothing';
  if (seen.works) return seen.whole ? 'whole' : 'number';
  return (await plainLinks(saved)).some((href) => href.startsWith('tel:')) ? 'link' : 'nothing';
}

/** The links that a visitor can follow where no script runs. */
async function plainLinks(saved: string): Promise<string[]> {
  const { page } = await field.open(`<article>${saved}</article>`, { head: HEAD, early: true });
  const found = await page.$$eval('a[href]', (all) =>
    all.filter(({ offsetHeight }) => offsetHeight > 0).map((link) => link.getAttribute('href')!),
  );
  await page.close();
  return found;
}

type Convert = (html: string) => Promise<string>;

interface Given {
  readonly name: string;
  /** Its version. */
  readonly used: string;
  readonly allow: string | undefined;
  /** It reads Markdown. */
  readonly markdown?: boolean | undefined;
}

async function rowOf({ name, used, allow, markdown = false }: Given, convert: Convert): Promise<Row> {
  const text = (kind: (typeof KINDS)[number]): string => {
    if (!markdown) return around(pieces(kind, EMBED, SCRIPT).here);
    return `Before the legs.\n\n${pieces(kind === 'link' ? 'markdown' : kind, EMBED, SCRIPT).here}\n\nAfter the legs.`;
  };
  const outcomes = {} as Record<(typeof KINDS)[number], Outcome>;
  for (const kind of KINDS) {
    outcomes[kind] = await look(await convert(text(kind)), kind);
  }
  const script = await convert(around(`<script src="${SRC}"></script>`));
  const links = await plainLinks(await convert(text('link')));
  const ours = links.filter((href) => href.includes('#vein-call-to-book'));
  return {
    name,
    version: used,
    allow,
    script: /<script[^>]+src=/.test(script),
    outcomes,
    tel: links.some((href) => href.startsWith('tel:')),
    ours: ours.length === 1,
  };
}

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(path.join('tests/cms/node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

const rows: Row[] = [];

/** Opens an editor; what it converts is what it saves. */
async function edited(
  name: string,
  { code, head = '' }: Editor,
): Promise<{ convert: Convert; close: () => Promise<void> }> {
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nwindow.ready = true;`, resolveDir: path.resolve('tests/cms'), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    loader: { '.css': 'empty', '.svg': 'text' },
  });
  const script = field.serve(`/cms-${name.replace(/\W/g, '')}.js`, {
    html: outputFiles[0]!.text,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
  const { page, errors } = await field.open(
    `<div id="editor"></div><script type="module" src="${script}"></script>`,
    { head, early: true },
  );
  await page
    .waitForFunction(() => 'ready' in window, { timeout: 15_000 })
    .catch(() => assert.fail(`${name} did not start: ${errors.join('; ')}`));
  return {
    convert: async (html) =>
      page.evaluate(
        async (text) =>
          (window as unknown as { convert: (given: string) => string | Promise<string> }).convert(text),
        html,
      ),
    close: () => page.close(),
  };
}

/** What holds for every set-up, whatever it takes out. */
function judge(row: Row): void {
  assert.ok(row.outcomes.link !== 'nothing', `${row.name}: the link kind gives a visitor a way to call`);
  assert.ok(row.ours, `${row.name}: our link is there without a script`);
}

for (const [name, editor] of Object.entries(EDITORS)) {
  test(`${name}: each kind in, saved, and opened with the script on the site`, async () => {
    const { convert, close } = await edited(name, editor);
    const row = await rowOf({ name, used: versionOf(editor.package), allow: editor.allow }, convert);
    await close();
    rows.push(row);
    judge(row);
  });
}

for (const [name, { package: used, load, allow, markdown }] of Object.entries(SANITIZERS)) {
  test(`${name}: each kind in, cleaned, and opened with the script on the site`, async (t) => {
    const clean = await load();
    if (!clean) {
      t.skip('it cannot be had on this machine');
      return;
    }
    const version = /^\d/.test(used) ? used : versionOf(used);
    const row = await rowOf({ name, used: version, allow, markdown }, async (html) => clean(html));
    rows.push(row);
    judge(row);
  });
}

test('of all that were tried the link kind works in nearly all, and no other kind does', () => {
  const works = rows.filter(({ outcomes }) => ['whole', 'number'].includes(outcomes.link));
  const without = rows.filter((row) => !works.includes(row)).map(({ name }) => name);
  assert.ok(rows.length >= 24, `${rows.length} set-ups ran`);
  assert.ok(works.length >= 22, `${works.length} of ${rows.length}; not in ${without.join(', ')}`);
});

after(() => writeTable(rows));
