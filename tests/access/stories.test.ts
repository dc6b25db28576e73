import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Entry } from '../support/storybook.js';
import { FALSE_POSITIVES, isExpected } from './false-positives.js';
import { alfa } from './support/alfa.js';
import { axe } from './support/axe.js';
import type { EngineName, Fault } from './support/fault.js';
import { versionOf } from './support/from-here.js';
import { htmlValidate } from './support/html.js';
import { ibm } from './support/ibm.js';
import { IS_SAMPLE, LANES, onPage, stories, storybook, WHOLE } from './support/lanes.js';
import { look, plainColors, showOn, type Look } from './support/stage.js';

/** Every engine asks all its rules at two opposite corners; at the two others axe and Alfa look at colors and sizes. */
const LOOKS: readonly Look[] = [
  { width: 320, scheme: 'light', every: true },
  { width: 1280, scheme: 'dark', every: true },
  { width: 1280, scheme: 'light', every: false },
  { width: 320, scheme: 'dark', every: false },
];
const VERSIONS: Readonly<Record<EngineName, string>> = {
  axe: versionOf('axe-core', 'node_modules'),
  ibm: versionOf('accessibility-checker-engine'),
  alfa: versionOf('@siteimprove/alfa-rules'),
  'html-validate': versionOf('html-validate'),
};
const hit = new Set<object>();

/** What is found and is not on the list, a line each. */
const real = (faults: readonly Fault[], at: string, story: string): string[] =>
  faults.flatMap((fault) => {
    const row = FALSE_POSITIVES.find((one) => isExpected(one, fault, story));
    if (row) hit.add(row);
    return row ? [] : [`${at}: ${fault.engine} ${fault.rule} at ${fault.where}: ${fault.says}`];
  });

/** Every engine's look at a story, at each width, in each scheme. */
async function lookedAt(page: Page, entry: Entry): Promise<string[]> {
  const schemes = await showOn(page, storybook.origin, entry);
  const found = real(await htmlValidate(page), 'tree', entry.id);
  for (const one of LOOKS.filter(({ scheme, every }) => schemes.includes(scheme) && (every || !IS_SAMPLE))) {
    const at = `${one.width} px, ${one.scheme}`;
    await look(page, one);
    found.push(...real(await axe(page), at, entry.id));
    if (one.every) found.push(...real(await ibm(page), at, entry.id));
    await plainColors(page);
    found.push(...real(await alfa(page, one.every), at, entry.id));
  }
  return [...new Set(found)];
}

test('no engine finds a fault on a story', { concurrency: LANES }, async (t) => {
  assert.ok(stories.length > 0, 'no story');
  await Promise.all(
    stories.map((entry) =>
      t.test(entry.id, async () => {
        assert.deepEqual(await onPage((page) => lookedAt(page, entry)), []);
      }),
    ),
  );
});

test('every row of false positives is still met', { skip: !WHOLE }, () => {
  assert.deepEqual(
    FALSE_POSITIVES.filter((row) => !hit.has(row)).map(
      ({ engine, rule, where }) => `${engine} ${rule} ${where}`,
    ),
    [],
  );
});

test('the list of false positives is short, and each was seen with the engine that is installed', () => {
  assert.ok(FALSE_POSITIVES.length < 15, `${FALSE_POSITIVES.length} rows`);
  for (const { engine, rule, until } of FALSE_POSITIVES)
    assert.ok(
      VERSIONS[engine].localeCompare(until, 'en', { numeric: true }) <= 0,
      `${engine} ${VERSIONS[engine]}: look at ${rule} again, which was wrong in ${until}`,
    );
});
