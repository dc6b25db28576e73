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
  return [...days]
    .map(([hours, all]) => `${all} ${hours}`)
    .sort()
    .join(';');
}
const sorted = (meant: string | null): string =>
  (meant ?? '')
    .split(';')
    .map((rule) => rule.replace(/^\d+/, (days) => days.split('').sort().join('')))
    .sort()
    .join(';');
const said = (written: string): string => {
  const { week, problem } = readHours(written);
  return week ? meaning(week) : `refused: ${problem}`;
};

for (const [kind, writings] of Object.entries(byKind)) {
  test(`reads opening hours: ${kind}`, () => {
    for (const [written, meant] of writings)
      assert.equal(said(written), sorted(meant), JSON.stringify(written));
  });
}

test('refuses what may be meant otherwise or is not understood, and quotes that part', () => {
  for (const [written, part] of refused) {
    assert.equal(said(written), `refused: ${part ?? written}`, JSON.stringify(written));
  }
});

test('agrees with opening_hours at every quarter hour, where the notations meet', (t) => {
  // There a comma adds to a day named before; people mean that the later rule holds.
  const commas = byKind['repeated days']!.filter(([written]) => written.includes(','));
  // In `8am-5` it takes the 5 for five in the morning.
  const halfSaid = (written: string): boolean => {
    const halves = written.match(/\d ?[ap]\.? ?m/gi)?.length ?? 0;
    return halves > 0 && halves !== written.match(/\d{1,2}(?::\d\d)?/g)?.length;
  };
  let compared = 0;
  const { Spanish, 'lunch breaks': lunch, 'as a front desk types them': desk, ...shared } = byKind;
  assert.ok(Spanish && lunch && desk);
  for (const [written] of Object.values(shared)
    .flat()
    .filter((row) => !commas.includes(row) && !halfSaid(row[0]))) {
    let oracle: OpeningHours;
    try {
      oracle = new OpeningHours(written, null);
    } catch {
      continue;
    }
    if (oracle.getWarnings().some((warning) => /not connected|as closed|comment/.test(warning))) continue;
    const { week } = readHours(written);
    compared += 1;
    for (let minute = 0; minute < 7 * 1440; minute += 15) {
      const at = new Date(2026, 5, 7, 0, minute); // a Sunday in June, far from any holiday
      const day = at.getDay();
      const time = at.getHours() * 60 + at.getMinutes();
      const ours = [0, 1].some((back) =>
        week![(day + 7 - back) % 7]!.some(
          ([from, to]) => from <= time + back * 1440 && time + back * 1440 < to,
        ),
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
    return (
      !answer.startsWith('refused') &&
      (answer !== sorted(meant) || refused.some(([text]) => text === written))
    );
  });
  const read = rows.filter(([written]) => readHours(written).week);
  t.diagnostic(
    `hours: ${rows.length + refused.length} writings, ${read.length} of ${rows.length} meant hours understood, ${wrong.length} said wrong`,
  );
  assert.deepEqual(wrong, []);
  assert.ok(read.length / rows.length >= 0.9);
});

test('never throws, is never slow, and never loses a part of the text in silence', () => {
  const part = fc.constantFrom(
    ...[
      'mo',
      'tu-fr',
      'Sat',
      'lunes',
      'weekdays',
      '8am-5pm',
      '13:00-17:00',
      '22:00-02:00',
      'noon',
      '12',
      'closed',
    ],
    ...['lunch', ',', ';', ' ', '-', 'a', '8', 'x', '\n', 'PH', '24/7', 'to', 'de la tarde'],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((all) => all.join(' ')),
      ),
      (text) => {
        const { week, problem } = readHours(text);
        if (problem !== undefined) {
          assert.ok(problem && text.includes(problem.trim().slice(0, 1)));
          return;
        }
        assert.doesNotMatch(text, /\bx\b|[?!"#$%*<>@^_`{}~\\]/, 'all of it was understood');
        for (const openings of week!) {
          openings.forEach(([from, to], index) => {
            assert.ok(from >= 0 && from < 1440 && to > from && to <= from + 1440, `${from}-${to}`);
            assert.ok(from >= (openings[index - 1]?.[1] ?? 0), 'in order and apart');
          });
        }
      },
    ),
    { numRuns: 5000 },
  );
  for (const piece of ['mo ', '8', ' ', 'mo,', '8am-5pm ', ';', '(', 'x', 'public ', '-']) {
    const began = performance.now();
    readHours(piece.repeat(5_000));
    assert.ok(performance.now() - began < 1000, `${piece} took ${performance.now() - began} ms`);
  }
});
