import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { problemsOf } from '../../../scripts/manifest/problems.mjs';

interface Named {
  name: string;
  description?: string;
}
interface Declaration extends Record<
  'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties',
  Named[]
> {
  tagName: string;
  summary?: string;
}
interface Manifest {
  schemaVersion?: string;
  modules: { declarations: Declaration[] }[];
}

const built = (): Manifest => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const problems = (manifest: Manifest, readCode?: () => string): string[] =>
  problemsOf(manifest, readCode) as string[];

/** The built manifest after a change to the call-to-book card. */
function changed(change: (card: Declaration) => void): Manifest {
  const manifest = built();
  change(
    manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'vein-call-to-book')!,
  );
  return manifest;
}

test('the built manifest has no problem', () => {
  assert.deepEqual(problems(built()), []);
});

for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const) {
  test(`a description that is missing in ${list} is a problem`, () => {
    const manifest = changed((card) => delete card[list][0]!.description);
    assert.equal(
      problems(manifest).filter((problem) => problem.includes(`in ${list} is not documented`)).length,
      1,
    );
  });
}

for (const [list, name] of [
  ['cssParts', 'actions'],
  ['slots', 'booking'],
  ['events', 'vein-call'],
] as const) {
  test(`${name}, which the code has, is missed in ${list}`, () => {
    const manifest = changed((card) => (card[list] = card[list].filter((one) => one.name !== name)));
    assert.deepEqual(problems(manifest), [`vein-call-to-book uses "${name}", which ${list} does not list`]);
  });
}

test('a custom property that the code reads and nobody lists is a problem', () => {
  const found = problems(built(), () => 'width: var(--vein-width, 1px)');
  assert.equal(found.length, 3);
  assert.match(found[0]!, /vein-call-to-book uses "--vein-width", which cssProperties does not list/);
});

test('a manifest against its schema is a problem', () => {
  const manifest = built();
  delete manifest.schemaVersion;
  assert.ok(problems(manifest).some((problem) => problem.includes("required property 'schemaVersion'")));
});
