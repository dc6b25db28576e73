import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseHours, type Week } from '../../../src/elements/call-to-book/opening-hours.js';

const NINE_TO_FIVE = [[540, 1020]] as const;
const week = (days: Record<number, readonly (readonly [number, number])[]>): Week =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => days[day] ?? []);
const weekdays = week({
  1: NINE_TO_FIVE,
  2: NINE_TO_FIVE,
  3: NINE_TO_FIVE,
  4: NINE_TO_FIVE,
  5: NINE_TO_FIVE,
});

const READ: readonly [text: string, week: Week][] = [
  ['mo-fr 09:00-17:00', weekdays],
  ['Mo-Fr 09:00-17:00', weekdays],
  ['Mo,Tu,We,Th,Fr 09:00-17:00', weekdays],
  ['Mo, Tu, We, Th, Fr 09:00-17:00', weekdays],
  ['Mon - Fri  9:00 – 17:00', weekdays],
  ['monday-friday 9:00-17:00;', weekdays],
  ['mo-we 09:00-17:00\nth,fr 09:00-17:00', weekdays],
  ['mo-fr 09:00-17:00; sa 09:00-12:00', week(Object.assign({}, weekdays, { 6: [[540, 720]] }))],
  ['Mo-Fr 09:00-17:00, Sa 09:00-12:00', week(Object.assign({}, weekdays, { 6: [[540, 720]] }))],
  ['Mo-Fr 09:00-17:00 Sa 09:00-12:00', week(Object.assign({}, weekdays, { 6: [[540, 720]] }))],
  [
    'mo 08:00-12:00,13:00-17:00',
    week({
      1: [
        [480, 720],
        [780, 1020],
      ],
    }),
  ],
  [
    'mo 08:00-12:00, 13:00-17:00',
    week({
      1: [
        [480, 720],
        [780, 1020],
      ],
    }),
  ],
  [
    'mo 08:00-12:00; mo 13:00-17:00',
    week({
      1: [
        [480, 720],
        [780, 1020],
      ],
    }),
  ],
  ['fr 22:00-02:00', week({ 5: [[1320, 1560]] })],
  ['fr-mo 09:00-17:00', week({ 5: NINE_TO_FIVE, 6: NINE_TO_FIVE, 0: NINE_TO_FIVE, 1: NINE_TO_FIVE })],
  ['sa-su 00:00-24:00', week({ 6: [[0, 1440]], 0: [[0, 1440]] })],
  ['sa 00:00-00:00', week({ 6: [[0, 1440]] })],
  ['Sa', week({ 6: [[0, 1440]] })],
  ['tu 18:00-24:00', week({ 2: [[1080, 1440]] })],
  ['', week({})],
];

for (const [text, expected] of READ) {
  test(`reads "${text}"`, () => assert.deepEqual(parseHours(text), expected));
}

const REFUSED = [
  'daily',
  '09:00-17:00',
  'mo 9-17',
  'mo 9am-5pm',
  'mo 09:00',
  'mo 09:00-',
  'mo 09:60-17:00',
  'mo 25:00-26:00',
  'mo 24:00-02:00',
  'mo 09:00-24:30',
  'm 09:00-17:00',
  'mo-tu-we 09:00-17:00',
  'mo-fr-su 09:00-17:00',
  'mo- 09:00-17:00',
  'lun 09:00-17:00',
  'mo 09:00-17:00 ?',
  '{"mon":["09:00"]}',
];

for (const text of REFUSED) {
  test(`refuses "${text}"`, () => assert.equal(parseHours(text), undefined));
}

test('never throws, and never loses a part of the text in silence', () => {
  const words = fc.constantFrom(
    'mo',
    'tu-fr',
    'sa',
    'su',
    '08:00-12:00',
    '13:00-17:00',
    '22:00-02:00',
    ',',
    ';',
    ' ',
    '-',
    '8',
    'x',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => {
        const read = parseHours(text);
        if (!read) return;
        assert.match(text.toLowerCase(), /^[a-z0-9:\s,;–-]*$/);
        for (const [from, to] of read.flat()) {
          assert.ok(from >= 0 && from < 1440 && to > from && to <= from + 1440, `${from}-${to}`);
        }
      },
    ),
    { numRuns: 5000 },
  );
});
