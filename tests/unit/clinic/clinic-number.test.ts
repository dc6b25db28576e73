import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { clinicNumber, type NumberSources } from '../../../src/clinic/clinic-number.js';

type Row = readonly [
  what: string,
  sources: NumberSources,
  text: string | null,
  href: string | null,
  problem?: string,
];
const rows = JSON.parse(readFileSync('tests/fixtures/clinic/clinic-numbers.json', 'utf8')) as readonly Row[];

for (const [what, sources, text, href, problem] of rows) {
  test(`the clinic's number: ${what}`, () => {
    const { phone, problems } = clinicNumber(sources);
    assert.deepEqual(phone ?? null, href && { text, href });
    if (problem)
      assert.ok(problems[0]?.includes(problem), `${problems[0] ?? 'no problem'} does not quote ${problem}`);
    else if (phone) assert.deepEqual(problems, []);
  });
}

test('an emergency number in the attribute is refused with its value', () => {
  assert.match(clinicNumber({ written: '911' }).problems.join(), /phone="911"/);
});
