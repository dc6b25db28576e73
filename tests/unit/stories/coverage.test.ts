import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { assess, RULES, type Findings } from 'vein-elements/triage';
import { documentedValues } from '../../../stories/documented-values.js';
import { declarationOf, type Declaration, type Manifest } from '../../../stories/manifest.js';
import * as callToBook from '../../../stories/call-to-book.stories.js';
import * as pumpDiagram from '../../../stories/pump-diagram.stories.js';
import * as symptomChecker from '../../../stories/symptom-checker.stories.js';
import * as results from '../../../stories/symptom-checker-results.stories.js';
import { argsOf, storiesOf } from '../../support/stories.js';

const manifest = JSON.parse(
  await readFile(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** What is documented and stands in no story. */
function missing({ attributes, slots, cssProperties }: Declaration, module: object): string[] {
  const all = storiesOf(module).map((story) => argsOf(module, story));
  const shown = (name: string, value?: unknown): boolean =>
    all.some((args) => (value === undefined ? Boolean(args[name]) : args[name] === value));
  return [
    ...(attributes ?? []).flatMap((attribute) => {
      const { name } = attribute;
      const values = documentedValues(attribute);
      if (values === 'boolean') return shown(name, true) ? [] : [name];
      if (typeof values === 'string') return shown(name) ? [] : [`${name}="…"`];
      // Left out, an attribute is what its empty value means.
      const without = all.some((args) => !args[name]);
      return values
        .filter((value) => (value ? !shown(name, value) : !without))
        .map((value) => `${name}="${value}"`);
    }),
    ...(slots ?? []).filter(({ name }) => name && !shown(`slot-${name}`)).map(({ name }) => `slot ${name}`),
    ...(cssProperties ?? []).filter(({ name }) => !shown(name)).map(({ name }) => name),
  ];
}

for (const [tag, module] of [
  ['vein-symptom-checker', symptomChecker],
  ['vein-pump-diagram', pumpDiagram],
  ['vein-call-to-book', callToBook],
] as const) {
  const declaration = declarationOf(manifest, tag);

  test(`${tag}: a story for every documented value, slot and property`, () => {
    assert.deepEqual(missing(declaration, module), []);
  });

  test(`${tag}: a value, a switch and a slot that no story shows are found`, () => {
    const attributes = [
      { name: 'leg', type: { text: "'never-drawn'" } },
      { name: 'never-switched', type: { text: 'boolean' } },
    ];
    assert.deepEqual(missing({ attributes, slots: [{ name: 'never-filled' }] }, module), [
      'leg="never-drawn"',
      'never-switched',
      'slot never-filled',
    ]);
  });
}

test('a story for the result of every rule', () => {
  const shown = storiesOf(results).map(({ parameters }) => parameters?.rule);
  assert.deepEqual([...new Set(RULES.map(({ id }) => id))].sort(), shown.sort());
});

test('the findings of a result story lead to its rule', () => {
  for (const { name, parameters } of storiesOf(results))
    assert.deepEqual([name, assess(parameters?.findings as Findings).rule], [name, parameters?.rule]);
});

test('an attribute type that is not spelled out is refused by name', () => {
  assert.throws(() => documentedValues({ name: 'mood', type: { text: 'Mood' } }), /mood: got the type Mood/);
});
