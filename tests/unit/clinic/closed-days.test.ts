import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { isIn, readClosedDays, type DayRange } from '../../../src/clinic/closed-days.js';

/** `2026-12-25 Christmas; 12-24/12-26`, and behind a question mark the days that are doubtful. */
type Row = readonly [written: string, meant: string];
const byKind = JSON.parse(readFileSync('tests/fixtures/clinic/closed-days.json', 'utf8')) as Record<
  string,
  readonly Row[]
>;

const list = (ranges: readonly DayRange[]): string =>
  ranges
    .map(({ from, to, name }) => `${from === to ? from : `${from}/${to}`}${name && ` ${name}`}`)
    .join('; ');
function meaning(written: string): string {
  const { closed, doubtful } = readClosedDays(written);
  return `${list(closed)} ${doubtful.length > 0 ? `?${list(doubtful)}` : ''}`.trim();
}

for (const [kind, rows] of Object.entries(byKind)) {
  test(`reads closed days: ${kind}`, () => {
    for (const [written, meant] of rows) assert.equal(meaning(written), meant, JSON.stringify(written));
  });
}

test('the problem quotes the entries that were not understood, and no other', () => {
  assert.equal(readClosedDays('12-25, 2026-13-45, Jan 1, 25-12').problem, '2026-13-45, 25-12');
  assert.equal(readClosedDays('12-25, Jan 1').problem, '');
});

test('a row of days holds its ends, also over the turn of the year', () => {
  const [row] = readClosedDays('Dec 24 - Jan 2').closed as [DayRange];
  assert.deepEqual(
    ['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'].map((day) =>
      isIn(row, day),
    ),
    [false, true, true, true, true, false],
  );
});

test('prints the share understood', (t) => {
  const rows = Object.values(byKind).flat();
  const meant = rows.filter(([, days]) => !days.includes('?'));
  const read = meant.filter(([written, days]) => meaning(written) === days);
  t.diagnostic(`closed days: ${rows.length} writings, ${read.length} of ${meant.length} understood`);
  assert.equal(read.length, meant.length);
});

test('never throws, says every entry it did not read, and gives only days of the calendar', () => {
  const part = fc.constantFrom(
    ...[
      '2026',
      '12',
      '25',
      '13',
      '1',
      '-',
      '/',
      ' ',
      ',',
      ';',
      '\n',
      'Dec',
      'de',
      'enero',
      'to',
      'and',
      'Christmas',
      '.',
      '(',
    ],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part, { maxLength: 14 }).map((all) => all.join('')),
      ),
      (text) => {
        const { closed, doubtful, problem } = readClosedDays(text);
        assert.equal(doubtful.length > 0, problem !== '');
        for (const { from, to } of [...closed, ...doubtful]) {
          for (const day of [from, to]) {
            const date = day.length === 5 ? `2024-${day}` : day;
            assert.equal(new Date(`${date}T00:00Z`).toISOString().slice(0, 10), date);
          }
          assert.equal(from.length, to.length);
        }
      },
    ),
    { numRuns: 20_000 },
  );
});
