import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { readHours, type Week } from '../../../src/clinic/opening-hours.js';

/** Days as digits, Sunday 0, then hours: `12345 8-12 13-17; 6 9-12`. For a refused writing: the part that is quoted. */
type Row = readonly [written: string, meant: string | null];
const { refused = [], ...byKind } = JSON.parse(
  readFileSync('tests/fixtures/clinic/hours.json', 'utf8'),
) as Record<string, readonly Row[]>;
const rows = Object.values(byKind).flat();

/** A week in the notation of the table. */
function meaning(week: Week): string {
  const days = new Map<string, string>();
  week.forEach((openings, day) => {
    const hours = openings.map(([from, to]) => `${from / 60}-${to / 60}`).join(' ');
    if (hours) days.set(hours, (days.get(hours) ?? '') + day);
  });
  return [...days].map(([hours, all]) => `${all} ${hours}`).sort().join(';');
}
const sorted = (meant: string | null): string =>
  (meant ?? '')
    .split(';')
    .map((rule) => rule.replace(/^\d+/, (days) => [...days].sort().join('')))
    .sort()
    .join(';');
const said = (written: string): string => {
  const { week, problem } = readHours(written);
  return week ? meaning(week) : `refused: ${problem}`;
};

for (const [kind, writings] of Object.entries(byKind)) {
  test(`reads opening hours: ${kind}`, () => {
    for (const [written, meant] of writings) assert.equal(said(written), sorted(meant), JSON.stringify(written));
  });
}

test('refuses what may be meant otherwise or is not understood, and quotes that part', () => {
  for (const [written, part] of refused) {
    assert.equal(said(written), `refused: ${part ?? written}`, JSON.stringify(written));
  }
});

test('agrees with opening_hours at every quarter hour, where that reads the text without a complaint', (t) => {
  let compared = 0;
  for (const [written] of rows) {
    let oracle: OpeningHours;
    try {
      oracle = new OpeningHours(written, null);
    } catch {
      continue;
    }
    if (oracle.getWarnings().length > 0 && !byKind['24-hour notation and schema.org']!.some((row) => row[0] === written)) continue;
    const { week } = readHours(written);
    compared += 1;
    for (let minute = 0; minute < 7 * 1440; minute += 15) {
      const at = new Date(2026, 5, 7, 0, minute); // a Sunday in June, far from any holiday
      const day = at.getDay();
      const time = at.getHours() * 60 + at.getMinutes();
      const ours = [0, 1].some((back) =>
        week![(day + 7 - back) % 7]!.some(([from, to]) => from <= time + back * 1440 && time + back * 1440 < to),
      );
      assert.equal(ours, oracle.getState(at), `${JSON.stringify(written)} on day ${day} at ${time / 60}`);
    }
  }
  t.diagnostic(`hours: ${compared} writings compared with opening_hours`);
  assert.ok(compared >= 30);
});

test('prints the share understood', (t) => {
  const wrong = [...rows, ...refused].filter(([written, meant]) => {
    const answer = said(written);
    return !answer.startsWith('refused') && (answer !== sorted(meant) || refused.some(([text]) => text === written));
  });
  const read = rows.filter(([written]) => readHours(written).week);
  t.diagnostic(
    `hours: ${rows.length + refused.length} writings, ${read.length} of ${rows.length} meant hours understood, ${wrong.length} said wrong`,
  );
  assert.deepEqual(wrong, []);
  assert.ok(read.length / rows.length >= 0.9);
});
