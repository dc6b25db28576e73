import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MedicalClinic, WithContext } from 'schema-dts';
import { clinicData, type ClinicPlace } from '../../../src/integrations/structured-data.js';

const place: ClinicPlace = {
  name: 'Alpha Vein Clinic',
  telephone: '+17024307661',
  hours: 'mo-fr 08:00-12:00, 13:00-17:00; sa 10pm-2am',
  closedOn: ['2026-11-26 Thanksgiving Day', '12-24/01-02', '2025-07-04'],
  address: '1 Main St, Las Vegas, NV 89101',
  geo: '36.17, -115.14',
  mapUrl: 'https://maps.example/x',
  bookingUrl: 'https://booking.example/visit',
};
const EMPTY: ClinicPlace = {
  ...{
    name: '',
    telephone: undefined,
    hours: '',
    closedOn: [],
    address: '',
    geo: '',
    mapUrl: '',
    bookingUrl: '',
  },
};
/** As the page gets it: without what is undefined. */
const data = (...all: Parameters<typeof clinicData>): unknown =>
  JSON.parse(JSON.stringify(clinicData(...all)));
const WEEKDAYS = [
  'https://schema.org/Monday',
  'https://schema.org/Tuesday',
  'https://schema.org/Wednesday',
  'https://schema.org/Thursday',
  'https://schema.org/Friday',
] as const;

test('a clinic with all that can be told, typed by schema.org', () => {
  // The type holds that schema.org knows each name and takes each value.
  const expected: WithContext<MedicalClinic> = {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: 'Alpha Vein Clinic',
    telephone: '+17024307661',
    address: '1 Main St, Las Vegas, NV 89101',
    geo: { '@type': 'GeoCoordinates', latitude: 36.17, longitude: -115.14 },
    hasMap: 'https://maps.example/x',
    openingHoursSpecification: [
      { '@type': 'OpeningHoursSpecification', dayOfWeek: WEEKDAYS, opens: '08:00', closes: '12:00' },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: WEEKDAYS, opens: '13:00', closes: '17:00' },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Saturday'],
        opens: '22:00',
        closes: '02:00',
      },
    ],
    specialOpeningHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        name: 'Thanksgiving Day',
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-11-26',
        validThrough: '2026-11-26',
      },
      {
        '@type': 'OpeningHoursSpecification',
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-12-24',
        validThrough: '2027-01-02',
      },
    ],
    potentialAction: { '@type': 'ReserveAction', target: 'https://booking.example/visit' },
  };
  assert.deepEqual(data(place, [], '2026-07-06'), expected);
});

test('several offices are departments, typed by schema.org', () => {
  const expected: WithContext<MedicalClinic> = {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: 'Alpha Vein Clinic',
    department: [
      { '@type': 'MedicalClinic', name: 'Las Vegas', telephone: '+17024307661' },
      { '@type': 'MedicalClinic', name: 'Henderson', telephone: '+17025550123' },
    ],
  };
  const offices = [
    { ...EMPTY, name: 'Las Vegas', telephone: '+17024307661' },
    { ...EMPTY, name: 'Henderson', telephone: '+17025550123' },
  ];
  assert.deepEqual(data({ ...EMPTY, name: 'Alpha Vein Clinic' }, offices, '2026-07-06'), expected);
});

test('closed days: the next ones, also of a row that began last year, and none in years that lack them', () => {
  const special = (closedOn: string, today: string): unknown => {
    const told = data({ ...EMPTY, hours: 'mo-fr 08:00-17:00', closedOn: [closedOn] }, [], today) as {
      specialOpeningHoursSpecification?: { validFrom: string; validThrough: string }[];
    };
    return told.specialOpeningHoursSpecification?.map(({ validFrom, validThrough }) => [
      validFrom,
      validThrough,
    ]);
  };
  assert.deepEqual(special('12-24/01-02', '2027-01-01'), [['2026-12-24', '2027-01-02']]);
  assert.deepEqual(special('12-24/01-02', '2027-01-03'), [['2027-12-24', '2028-01-02']]);
  assert.deepEqual(special('12-25', '2026-12-25'), [['2026-12-25', '2026-12-25']]);
  assert.deepEqual(special('12-25', '2026-12-26'), [['2027-12-25', '2027-12-25']]);
  assert.deepEqual(special('2026-07-04', '2026-07-05'), undefined);
  assert.deepEqual(special('02-29', '2026-07-05'), [['2028-02-29', '2028-02-29']]);
});

test('open around the clock ends a minute before midnight', () => {
  const { openingHoursSpecification: hours } = data(
    { ...EMPTY, hours: 'mo-su 00:00-24:00' },
    [],
    '2026-07-06',
  ) as {
    openingHoursSpecification: { opens: string; closes: string; dayOfWeek: string[] }[];
  };
  assert.deepEqual(
    hours.map(({ opens, closes, dayOfWeek }) => [opens, closes, dayOfWeek.length]),
    [['00:00', '23:59', 7]],
  );
});
