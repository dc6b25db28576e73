import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const guide = readFileSync('stories/guides/5-accessibility.mdx', 'utf8');
const rows = [...guide.matchAll(/^\| ([\d., to]+?)(?: [A-Z][^|]*)?\| (.*?) +\|$/gm)].map(
  ([, criteria = '', shown = '']) => ({ criteria: criteria.trim(), shown }),
);

/** WCAG 2.2 (2023), levels A and AA: how many criteria each guideline has, and those of its numbers that are AAA. */
const GUIDELINES: Readonly<Record<string, readonly [last: number, ...triple: number[]]>> = {
  '1.1': [1],
  '1.2': [5],
  '1.3': [5],
  '1.4': [13, 6, 7, 8, 9],
  '2.1': [4, 3],
  '2.2': [2],
  '2.3': [1],
  '2.4': [11, 8, 9, 10],
  '2.5': [8, 5, 6],
  '3.1': [2],
  '3.2': [6, 5],
  '3.3': [8, 5, 6],
  '4.1': [3, 1],
};
const wanted = Object.entries(GUIDELINES).flatMap(([guideline, [last, ...triple]]) =>
  Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !triple.includes(number))
    .map((number) => `${guideline}.${number}`),
);

/** `1.2.1 to 1.2.5` and `3.2.3, 3.2.4` are rows of several criteria. */
function criteriaOf(text: string): string[] {
  const [, guideline = '', first, last] = /^(\d\.\d)\.(\d+) to \d\.\d\.(\d+)$/.exec(text) ?? [];
  if (!first || !last) return text.split(/, /);
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, i) => `${guideline}.${Number(first) + i}`,
  );
}

test('the accessibility guide answers each criterion of WCAG 2.2 A and AA once', () => {
  const triple = guide.indexOf('## Level AAA');
  const answered = rows.filter(({ criteria }) => guide.indexOf(`| ${criteria}`) < triple);
  assert.deepEqual(answered.flatMap(({ criteria }) => criteriaOf(criteria)).sort(), [...wanted].sort());
});

test('each test that the accessibility guide names is there', () => {
  const named = [...guide.matchAll(/`((?:unit|embed|elements|a11y|access|field)\/[\w/-]+)`/g)].map(
    ([, name]) => name!,
  );
  assert.ok(named.length > 20);
  assert.deepEqual(
    named.filter((name) => !existsSync(`tests/${name}.test.ts`)),
    [],
  );
});

test('no two criteria are answered with the same special words', () => {
  const special = rows.map(({ shown }) => shown).filter((shown) => /[`:.]/.test(shown));
  assert.deepEqual(
    special.filter((shown, index) => special.indexOf(shown) !== index),
    [],
  );
});
