import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { nothing, type TemplateResult } from 'lit';
import ts from 'typescript';
import { bodyMap } from '../../../src/elements/symptom-checker/pictures/body-map.js';
import { HOW_TO, howToPictures } from '../../../src/elements/symptom-checker/pictures/how-to.js';
import { actionIcon, adviceIcon, ICONS } from '../../../src/elements/symptom-checker/pictures/icons.js';
import { pictures } from '../../../src/elements/symptom-checker/pictures/pictures.styles.js';
import { signOf } from '../../../src/elements/symptom-checker/pictures/sign-of.js';
import { SIGNS, signPicture } from '../../../src/elements/symptom-checker/pictures/signs.js';
import { en } from '../../../src/i18n/en.js';
import { es } from '../../../src/i18n/es.js';
import { ADVICE } from '../../../src/triage/advice.js';
import { FINDINGS, type Site } from '../../../src/triage/findings.js';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/elements/symptom-checker/pictures');
const SITES = (FINDINGS.site as { list: readonly Site[] }).list;

const keys = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

/** What a template comes down to: its markup, where a listener is its place in `listeners`. */
function write(part: unknown, listeners: (() => void)[] = []): string {
  if (part === nothing) return '';
  if (Array.isArray(part)) return part.map((one) => write(one, listeners)).join('');
  if (typeof part === 'function') return String(listeners.push(part as () => void) - 1);
  if (typeof part !== 'object' || part === null) return String(part);
  const { strings, values } = part as TemplateResult;
  return strings.reduce((text, next, at) => {
    const value = write(values[at - 1], listeners);
    return text + (text.endsWith('=') ? `"${value}"` : value) + next;
  });
}
const attributes = (markup: string, name: string): string[] =>
  [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]!);

const drawMap = (ticked: readonly Site[]): { markup: string; press: (region: number) => Site } => {
  let pressed: Site | undefined;
  const listeners: (() => void)[] = [];
  const map = bodyMap({
    ticked: (site) => ticked.includes(site),
    onPress: (site) => (pressed = site),
    front: 'Front',
    back: 'Back',
  });
  const markup = write(map, listeners);
  const press = (region: number): Site => {
    listeners[Number(attributes(markup, '@click')[region])]!();
    return pressed!;
  };
  return { markup, press };
};

const ALL: readonly (readonly [name: string, markup: string])[] = [
  ...keys(SIGNS).map((id) => [id, write(signPicture(id))] as const),
  ...keys(HOW_TO).flatMap((id) => howToPictures(id).map((one) => [id, write(one)] as const)),
  ...ADVICE.map(({ id }) => [id, write(adviceIcon(id))] as const),
  ...(['phone', 'calendar', 'pin', 'print', 'copy', 'share'] as const).map(
    (id) => [id, write(actionIcon(id))] as const,
  ),
  ['body map', drawMap(['calf']).markup],
];

test('words say it all: every picture is hidden from screen readers', () => {
  for (const [name, markup] of ALL) assert.match(markup, /<(svg|div)[^>]* aria-hidden="true"/, name);
});

test('no picture has a style, which a strict policy refuses, or an id, which two pictures would share', () => {
  for (const [name, markup] of ALL) assert.doesNotMatch(markup, /\s(style|id)=|url\(|NaN|undefined/, name);
});

test('every path is one that browsers read', () => {
  for (const [name, markup] of ALL) {
    const paths = attributes(markup, 'd');
    assert.ok(paths.length > 0, name);
    for (const d of paths) {
      assert.match(d, /^M[-\d.]/, name);
      // The numbers that each command takes.
      for (const [, command, list] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
        const takes = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }[command!.toLowerCase()]!;
        const numbers = (list!.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).length;
        const fits = takes > 0 ? numbers > 0 && numbers % takes === 0 : numbers < 1;
        assert.ok(fits, `${name}: ${command}${list} in ${d}`);
      }
    }
  }
});

test('every tone has a color in the style sheet, and every class of the style sheet is drawn', () => {
  const drawn = new Set(
    ALL.flatMap(([, markup]) => attributes(markup, 'class')).flatMap((all) => all.split(' ')),
  );
  const styled = new Set([...String(pictures).matchAll(/\.([a-z][a-z-]+)(?=[^{}]*\{)/g)].map((m) => m[1]!));
  assert.deepEqual([...drawn].sort(), [...styled].sort());
});

test('every advice and nothing else has an icon, beside those of the actions', () => {
  const actions = ['phone', 'calendar', 'pin', 'print', 'copy', 'share'];
  assert.deepEqual(keys(ICONS).sort(), [...ADVICE.map(({ id }) => id), ...actions].sort());
});

test('every step of the text of how to look has a drawing, in both languages', () => {
  for (const texts of [en, es]) {
    const steps = Object.entries(texts).filter(([key]) => key.startsWith('look.'));
    assert.deepEqual(
      Object.fromEntries(steps.map(([key, text]) => [key.slice(5), String(text).split('\n').length - 1])),
      Object.fromEntries(keys(HOW_TO).map((id) => [id, howToPictures(id).length])),
    );
  }
});

test('every sign stands beside a row, and every row that has one is a finding or a value of one', () => {
  const rows = Object.entries(FINDINGS).flatMap(([key, allowed]) =>
    Array.isArray(allowed) ? allowed.map((value) => `${key}=${value}`) : [key],
  );
  assert.deepEqual(new Set(rows.flatMap((row) => signOf(row) ?? [])), new Set(keys(SIGNS)));
  assert.equal(signOf('otherProblem'), undefined);
});

test('the drawings of the signs are at most 250 bytes each, compressed', () => {
  const code = ['signs.ts', 'shapes.ts']
    .map((file) => readFileSync(path.join(FOLDER, file), 'utf8'))
    .join('');
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2021, removeComments: true },
  });
  const each = brotliCompressSync(outputText).length / keys(SIGNS).length;
  assert.ok(keys(SIGNS).length >= 16 && each <= 250, `${each.toFixed(0)} bytes`);
});

test('each value of "site" is a region of the body map, and nothing else is', () => {
  assert.deepEqual([...new Set(attributes(drawMap([]).markup, 'data-site'))].sort(), [...SITES].sort());
});

test('a region lights up for its site alone, on both legs', () => {
  for (const site of SITES) {
    const { markup } = drawMap([site]);
    const lit = [...markup.matchAll(/class="region lit"\s+data-site="(\w+)"/g)].map((match) => match[1]);
    assert.equal(lit.length, attributes(markup, 'data-site').filter((one) => one === site).length);
    assert.ok(lit.length >= 2 && lit.every((one) => one === site), site);
  }
});

test('a press on any region tells its site', () => {
  const { markup, press } = drawMap([]);
  attributes(markup, 'data-site').forEach((site, region) => assert.equal(press(region), site));
});
