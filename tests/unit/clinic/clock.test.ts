import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { clinicClock } from '../../../src/clinic/clock.js';
import { readClosedDays, type ClosedDays } from '../../../src/clinic/closed-days.js';
import { readHours, type Week } from '../../../src/clinic/opening-hours.js';

const FULL = process.env.FULL === '1';
const SEED = Number(process.env.SEED ?? 20260308);
const RUNS = FULL ? 3000 : 15;
const MINUTE = 60_000;

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

/** The plan as the clock takes it: what ends before it starts runs past midnight. */
const weekOf = ({ week }: Plan): Week =>
  week.map((day) => day.map(([from, to]) => [from, to > from ? to : to + 1440] as const));
const closedOn = (dates: readonly string[]): ClosedDays => readClosedDays(dates.join(', '));

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
      const ours = clinicClock(weekOf(made), zone, closedOn(made.closed));
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
    'su 2:30am-8am',
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
    const ours = clinicClock(readHours(hours).week!, zone, closedOn(closed));
    assert.equal(ours.isOpen(Date.parse(at)), open);
    assert.equal(ours.nextChange(Date.parse(at)), next && Date.parse(next));
  });
}

test('the search is bounded and quick, though nothing ever changes', () => {
  const ours = clinicClock(readHours('mo-su 00:00-24:00').week!, 'America/Los_Angeles');
  const began = performance.now();
  assert.equal(ours.nextChange(Date.parse('2026-07-06T03:00Z')), undefined);
  assert.ok(performance.now() - began < 500);
});

test('a zone nobody knows is a RangeError', () => {
  assert.throws(() => clinicClock([], 'Mars/Olympus'), RangeError);
});

/** [what, hours, closed on, at in Los Angeles, what can be said]: `next` in Los Angeles too. */
const STATES: readonly (readonly [string, string, string, string, object | undefined])[] = [
  ['open', 'Mon-Fri 8am-5pm', '', '2026-07-06T09:00', { open: true, lunch: false, next: '2026-07-06T17:00' }],
  [
    'lunch',
    'Mon-Fri 8am-12pm, 1pm-5pm',
    '',
    '2026-07-06T12:30',
    { open: false, lunch: true, next: '2026-07-06T13:00' },
  ],
  [
    'the minute lunch starts',
    'Mon-Fri 8am-12pm, 1pm-5pm',
    '',
    '2026-07-06T12:00',
    { open: false, lunch: true },
  ],
  [
    'a long break is no lunch',
    'Mon-Fri 8am-12pm, 4pm-8pm',
    '',
    '2026-07-06T12:30',
    { open: false, lunch: false },
  ],
  [
    'an evening break is no lunch',
    'Mon-Fri 8am-5pm, 6pm-8pm',
    '',
    '2026-07-06T17:30',
    { open: false, lunch: false },
  ],
  [
    'after closing',
    'Mon-Fri 8am-12pm, 1pm-5pm',
    '',
    '2026-07-06T18:00',
    { open: false, lunch: false, next: '2026-07-07T08:00' },
  ],
  [
    'a holiday with a name',
    'Mon-Fri 8am-5pm',
    '2026-11-26 Thanksgiving Day',
    '2026-11-26T10:00',
    { open: false, closedDay: 'Thanksgiving Day', next: '2026-11-27T08:00' },
  ],
  ['a holiday without one', 'Mon-Fri 8am-5pm', '11-26', '2026-11-26T10:00', { open: false, closedDay: '' }],
  [
    'lunch on a holiday',
    'Mon-Fri 8am-12pm, 1pm-5pm',
    '11-26',
    '2026-11-26T12:30',
    { open: false, lunch: false },
  ],
  [
    'a row of days',
    'Mon-Fri 8am-5pm',
    'Dec 24 - Jan 2 Winter break',
    '2026-12-31T10:00',
    { open: false, closedDay: 'Winter break', next: '2027-01-04T08:00' },
  ],
  ['a weekday', 'Mon-Fri 8am-5pm', '12-25', '2026-11-26T10:00', { open: true, closedDay: undefined }],
  [
    'a good day beside a bad entry',
    'Mon-Fri 8am-5pm',
    '12-25, 32/40/2027',
    '2026-12-25T10:00',
    { open: false, closedDay: '' },
  ],
  ['a day that a bad entry could mean', 'Mon-Fri 8am-5pm', '25-12', '2026-12-25T10:00', undefined],
  ['the day before it', 'Mon-Fri 8am-5pm', '25-12', '2026-12-24T18:00', { open: false, next: undefined }],
  [
    'open on the day before it',
    'Mon-Fri 8am-5pm',
    '25-12',
    '2026-12-24T10:00',
    { open: true, next: '2026-12-24T17:00' },
  ],
  ['any other day', 'Mon-Fri 8am-5pm', '25-12', '2026-12-28T10:00', { open: true }],
  ['the night of a day in doubt', 'Fri 8pm-2am', '25-12', '2026-12-26T01:00', undefined],
  ['a year in doubt', 'Mon-Fri 8am-5pm', '2026-13-45', '2026-07-06T09:00', undefined],
  ['the year after', 'Mon-Fri 8am-5pm', '2026-13-45', '2027-07-06T09:00', { open: true }],
];
for (const [what, hours, closed, at, expected] of STATES) {
  test(`what can be said: ${what}`, () => {
    const zone = 'America/Los_Angeles';
    const { state } = clinicClock(readHours(hours).week!, zone, readClosedDays(closed));
    const said = state(DateTime.fromISO(at, { zone }).toMillis());
    if (!expected) {
      assert.equal(said, undefined);
      return;
    }
    const next = said!.next && DateTime.fromMillis(said!.next, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
    assert.deepEqual({ ...said, next }, { ...said, next, ...expected });
  });
}
