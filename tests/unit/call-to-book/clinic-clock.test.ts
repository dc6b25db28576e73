import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { clinicClock } from '../../../src/elements/call-to-book/clinic-clock.js';
import { parseHours } from '../../../src/elements/call-to-book/opening-hours.js';

const FULL = process.env.FULL === '1';
const SEED = Number(process.env.SEED ?? 20260308);
const RUNS = FULL ? 3000 : 40;
const MINUTE = 60_000;
const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** Zones with every habit: US, none, Europe, half an hour's summer time, quarter hours, the far side of the date line. */
const ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Phoenix',
  'America/St_Johns',
  'Europe/London',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];

/** Days on which clocks or calendars turn. */
const TURNS = [
  '2026-03-08', // US: an hour is skipped
  '2026-11-01', // US: an hour comes twice
  '2026-03-29', // Europe
  '2026-10-25',
  '2026-04-05', // Lord Howe and Chatham
  '2026-10-04',
  '2028-02-29',
  '2026-12-31',
  '2027-01-01',
];

interface Plan {
  readonly week: readonly (readonly (readonly [from: number, to: number])[])[];
  readonly closed: readonly string[];
}

/** The slow oracle: the wall clock of a date library, asked at every single minute. */
function oracleOpen({ week, closed }: Plan, zone: string, at: number): boolean {
  const now = DateTime.fromMillis(at, { zone });
  const minute = now.hour * 60 + now.minute;
  const on = (day: DateTime): readonly (readonly [number, number])[] => {
    const date = day.toFormat('yyyy-MM-dd');
    return closed.includes(date) || closed.includes(date.slice(5)) ? [] : (week[day.weekday % 7] ?? []);
  };
  const today = on(now).some(([from, to]) => minute >= from && (minute < to || to <= from));
  const overnight = on(now.minus({ days: 1 })).some(([from, to]) => to <= from && minute < to);
  return today || overnight;
}

function oracleNext(plan: Plan, zone: string, at: number): number | undefined {
  const open = oracleOpen(plan, zone, at);
  const start = Math.floor(at / MINUTE) * MINUTE;
  for (let time = start; time < start + 15 * 24 * 60 * MINUTE; time += MINUTE) {
    if (oracleOpen(plan, zone, time) !== open) return time;
  }
  return undefined;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function written({ week }: Plan): string {
  return week
    .map((day, index) => ({
      name: DAYS[index],
      times: day.map(([from, to]) => `${clock(from)}-${clock(to)}`),
    }))
    .filter(({ times }) => times.length > 0)
    .map(({ name, times }) => `${name} ${times.join(', ')}`)
    .join('; ');
}

const minute = fc.oneof(
  fc.nat(1439),
  fc.nat(23).map((hour) => hour * 60),
  fc.constantFrom(90, 120, 150, 180),
);
const ordered = fc
  .uniqueArray(minute, { minLength: 2, maxLength: 2 })
  .map((pair) => pair.sort((a, b) => a - b) as [number, number]);
const day = fc.oneof(
  fc.constant([] as [number, number][]),
  fc.constant([[0, 0]] as [number, number][]), // 24 hours
  fc.constant([
    [480, 720],
    [780, 1020],
  ] as [number, number][]), // lunch
  ordered.map((pair) => [pair]),
  ordered.map(([late, early]) => [[early, late] as [number, number]]), // past midnight
  fc.tuple(ordered, ordered).map((pairs) => pairs as [number, number][]),
);
const dates = fc.constantFrom(...TURNS, '2026-12-25', '12-25', '01-01', '2026-03-07');
const plan = fc.record({
  week: fc.array(day, { minLength: 7, maxLength: 7 }),
  closed: fc.uniqueArray(dates, { maxLength: 4 }),
});
const instant = fc.oneof(
  fc
    .record({ date: fc.constantFrom(...TURNS), shift: fc.integer({ min: -36 * 60, max: 36 * 60 }) })
    .map(({ date, shift }) => Date.parse(date) + shift * MINUTE),
  fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') }),
);

test(`agrees with the oracle on open, next change and wall time (seed ${SEED}, ${RUNS} runs over ${ZONES.length} zones)`, () => {
  fc.assert(
    fc.property(plan, fc.constantFrom(...ZONES), instant, (made, zone, at) => {
      const week = parseHours(written(made));
      assert.ok(week, written(made));
      const ours = clinicClock(week, zone, made.closed);
      assert.equal(ours.isOpen(at), oracleOpen(made, zone, at), 'isOpen');
      const next = ours.nextChange(at);
      assert.equal(next, oracleNext(made, zone, at), 'nextChange');
      if (next === undefined) return;
      assert.notEqual(ours.isOpen(next), ours.isOpen(next - 1), 'it changes at that very minute');
      assert.equal(
        new Date(ours.wall(next)).toISOString().slice(0, 16),
        DateTime.fromMillis(next, { zone }).toFormat("yyyy-MM-dd'T'HH:mm"),
      );
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

/** [what, hours, zone, closed on, at, open, next change] with times of the oracle library's own zone arithmetic. */
const CASES: readonly (readonly [string, string, string, string[], string, boolean, string | undefined])[] = [
  [
    'a weekday',
    'mo-fr 08:00-17:00',
    'America/Los_Angeles',
    [],
    '2026-07-06T09:00-07:00',
    true,
    '2026-07-06T17:00-07:00',
  ],
  [
    'the closing minute',
    'mo-fr 08:00-17:00',
    'America/Los_Angeles',
    [],
    '2026-07-06T17:00-07:00',
    false,
    '2026-07-07T08:00-07:00',
  ],
  [
    'a second before opening',
    'mo-fr 08:00-17:00',
    'America/Los_Angeles',
    [],
    '2026-07-06T07:59:59-07:00',
    false,
    '2026-07-06T08:00-07:00',
  ],
  [
    'the weekend',
    'mo-fr 08:00-17:00',
    'America/Los_Angeles',
    [],
    '2026-07-03T18:00-07:00',
    false,
    '2026-07-06T08:00-07:00',
  ],
  [
    'lunch',
    'mo-fr 08:00-12:00, 13:00-17:00',
    'America/New_York',
    [],
    '2026-07-06T12:30-04:00',
    false,
    '2026-07-06T13:00-04:00',
  ],
  [
    'past midnight',
    'fr 22:00-02:00',
    'America/New_York',
    [],
    '2026-07-04T01:00-04:00',
    true,
    '2026-07-04T02:00-04:00',
  ],
  [
    'an hour skipped overnight',
    'sa 22:00-06:00',
    'America/Los_Angeles',
    [],
    '2026-03-07T23:00-08:00',
    true,
    '2026-03-08T06:00-07:00',
  ],
  [
    'an opening in the skipped hour',
    'su 02:30-08:00',
    'America/Los_Angeles',
    [],
    '2026-03-08T01:00-08:00',
    false,
    '2026-03-08T03:00-07:00',
  ],
  [
    'an hour that comes twice',
    'sa 22:00-06:00',
    'America/Los_Angeles',
    [],
    '2026-10-31T23:00-07:00',
    true,
    '2026-11-01T06:00-08:00',
  ],
  [
    'Monday after the change',
    'mo-fr 08:00-17:00',
    'America/Los_Angeles',
    [],
    '2026-03-06T18:00-08:00',
    false,
    '2026-03-09T08:00-07:00',
  ],
  [
    'leap day',
    'mo-su 08:00-17:00',
    'Europe/Madrid',
    [],
    '2028-02-28T20:00+01:00',
    false,
    '2028-02-29T08:00+01:00',
  ],
  [
    'a leap day closed',
    'mo-su 08:00-17:00',
    'Europe/Madrid',
    ['2028-02-29'],
    '2028-02-28T20:00+01:00',
    false,
    '2028-03-01T08:00+01:00',
  ],
  [
    'New Year, closed each year',
    'mo-fr 08:00-17:00',
    'America/Los_Angeles',
    ['01-01'],
    '2026-12-31T18:00-08:00',
    false,
    '2027-01-04T08:00-08:00',
  ],
  [
    'a holiday',
    'mo-fr 08:00-17:00',
    'America/Los_Angeles',
    ['2026-12-25'],
    '2026-12-25T10:00-08:00',
    false,
    '2026-12-28T08:00-08:00',
  ],
  [
    'the night before a holiday',
    'th-fr 22:00-02:00',
    'America/Los_Angeles',
    ['2026-12-25'],
    '2026-12-25T01:00-08:00',
    true,
    '2026-12-25T02:00-08:00',
  ],
  [
    'all day, every day',
    'mo-su 00:00-24:00',
    'America/Los_Angeles',
    [],
    '2026-07-06T03:00-07:00',
    true,
    undefined,
  ],
  [
    'all day, one day',
    'sa',
    'America/Los_Angeles',
    [],
    '2026-07-04T03:00-07:00',
    true,
    '2026-07-05T00:00-07:00',
  ],
  ['never open', '', 'America/Los_Angeles', [], '2026-07-06T03:00-07:00', false, undefined],
];

for (const [what, hours, zone, closed, at, open, next] of CASES) {
  test(`${what}: ${hours} at ${at}`, () => {
    const ours = clinicClock(parseHours(hours)!, zone, closed);
    assert.equal(ours.isOpen(Date.parse(at)), open);
    assert.equal(ours.nextChange(Date.parse(at)), next && Date.parse(next));
  });
}

test('the search is bounded and quick, though nothing ever changes', () => {
  const ours = clinicClock(parseHours('mo-su 00:00-24:00')!, 'America/Los_Angeles');
  const began = performance.now();
  assert.equal(ours.nextChange(Date.parse('2026-07-06T03:00Z')), undefined);
  assert.ok(performance.now() - began < 500);
});

test('a zone nobody knows is a RangeError', () => {
  assert.throws(() => clinicClock([], 'Mars/Olympus'), RangeError);
});
