import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateTime } from 'luxon';
import { clinicClock, type ClinicClock } from '../../../src/clinic/clock.js';
import { readClosedDays } from '../../../src/clinic/closed-days.js';
import { readHours, type Week } from '../../../src/clinic/opening-hours.js';
import { hoursInWords } from '../../../src/elements/call-to-book/hours-words.js';
import { callToBook as en } from '../../../src/i18n/en/call-to-book.js';
import { callToBook as es } from '../../../src/i18n/es/call-to-book.js';

const FULL = process.env.FULL === '1';
const INSTANTS = FULL ? 2000 : 4;
const ALL_ZONES = [
  'America/Los_Angeles',
  'Pacific/Auckland', // over the date line
  'America/New_York',
  'America/Phoenix',
  'Pacific/Honolulu',
  'Europe/London',
];
const ZONES = FULL ? ALL_ZONES : ALL_ZONES.slice(0, 2);
const CLOSED = "2026-11-26 Thanksgiving Day, 12-25, 2026-12-31 New Year's Eve, 01-01, 2027-03-14 Spring Day";
const FIXED = [
  'mo-fr 08:00-17:00',
  'mo-fr 08:00-12:00, 13:00-17:00',
  'mo-th 08:00-18:00; fr 08:00-12:00; sa 09:00-13:00',
  'mo-su 00:00-24:00',
  'mo-su 22:00-06:00',
  'sa,su 1am-3:30am',
  'mo-su 2:30am-2:45am, 8pm-11pm',
  'we 10am-11am',
  'tu-sa 11:30-14:00, 15:00-20:00',
  'mo 08:00-12:00; th 14:00-19:00',
];

/** A small generator of numbers in [0, 1) that gives the same ones every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = random(20261126);
const pick = (from: number, to: number): number => from + Math.floor(next() * (to - from));

/** Schedules of every kind: one or two openings a day, quarter hours, some past midnight. */
const SCHEDULES: readonly Week[] = [
  ...FIXED.map((text) => readHours(text).week!),
  ...Array.from({ length: FULL ? 30 : 2 }, () => {
    const first = pick(0, 6);
    const last = pick(first + 1, 7);
    const opens = pick(20, 44) * 15;
    const closes = pick(opens / 15 + 8, 104) * 15;
    const lunch = opens < 680 && closes > 900 && next() < 0.5 ? [pick(46, 52) * 15, pick(52, 58) * 15] : [];
    const [from, to] = lunch;
    const openings =
      from === undefined
        ? [[opens, closes]]
        : [
            [opens, from],
            [to!, closes],
          ];
    return Array.from({ length: 7 }, (_, day) =>
      first <= day && day <= last ? openings : [],
    ) as unknown as Week;
  }),
];

/** The nights on which clocks change, and whole years around them. */
const NIGHTS = [
  '2026-03-08',
  '2026-11-01',
  '2027-03-14',
  '2026-03-29',
  '2026-10-25',
  '2026-09-27',
  '2026-04-05',
];
const at = (zone: string): number => {
  if (next() < 0.25) {
    const night = NIGHTS[pick(0, NIGHTS.length)]!;
    return DateTime.fromISO(night, { zone })
      .plus({ minutes: pick(-300, 600) })
      .toMillis();
  }
  return Date.UTC(2026, 0, 1) + Math.floor(next() * 400 * 1440) * 60_000 + pick(0, 60_000);
};

const QUARTER = 15 * 60_000;
const START = Date.UTC(2025, 11, 28);
const SLOTS = 450 * 96; // quarters of an hour

/** A quarter of an hour on the wall, by a date library of its own. */
interface Slot {
  readonly weekday: number;
  readonly minute: number;
  readonly closed: readonly [today: boolean, yesterday: boolean];
}

const isClosed = (day: DateTime): boolean =>
  CLOSED.split(', ').some((entry) => day.toISODate()!.endsWith(entry.split(' ')[0]!));

/** Every quarter of an hour of the time that is tried: clocks change at full quarters, and so do the schedules. */
function slotsOf(zone: string): readonly Slot[] {
  const closed = new Map<string, boolean>();
  const known = (day: DateTime): boolean => {
    const date = day.toISODate()!;
    if (!closed.has(date)) closed.set(date, isClosed(day));
    return closed.get(date)!;
  };
  return Array.from({ length: SLOTS }, (_, index) => {
    const time = DateTime.fromMillis(START + index * QUARTER, { zone });
    return {
      weekday: time.weekday % 7,
      minute: time.hour * 60 + time.minute,
      closed: [known(time), known(time.minus({ days: 1 }))],
    };
  });
}

/** Whether each quarter of an hour is within the hours. */
const openIn = (week: Week, slots: readonly Slot[]): readonly boolean[] =>
  slots.map(({ weekday, minute, closed }) =>
    [0, 1].some(
      (back) =>
        !closed[back] &&
        week[(weekday - back + 7) % 7]!.some(
          ([from, to]) => from <= minute + back * 1440 && minute + back * 1440 < to,
        ),
    ),
  );

const LOCALES = { en: 'en', es: 'es-US' };
const plain = (text: string): string => text.replace(/\s/g, ' ');

/** What has to be said, put together from luxon's own words. */
function expected(lang: 'en' | 'es', week: Week, opens: readonly boolean[], now: DateTime): string {
  const slot = Math.floor((now.toMillis() - START) / QUARTER);
  const open = opens[slot]!;
  const ahead = opens.slice(slot, slot + 15 * 96).indexOf(!open);
  const change =
    ahead < 0 ? undefined : DateTime.fromMillis(START + (slot + ahead) * QUARTER, { zone: now.zone });
  const written = (format: Intl.DateTimeFormatOptions): string =>
    plain(change!.setLocale(LOCALES[lang]).toLocaleString(format));
  if (!change)
    return { en: open ? 'Open now' : 'Closed now', es: open ? 'Abierto ahora' : 'Cerrado ahora' }[lang];
  const left = Math.ceil((change.toMillis() - now.toMillis()) / 60_000);
  if (open && left <= 30) {
    const unit = lang === 'en' ? (left === 1 ? 'minute' : 'minutes') : left === 1 ? 'minuto' : 'minutos';
    return lang === 'en' ? `Closes in ${left} ${unit}` : `Cierra en ${left} ${unit}`;
  }
  const days = Math.round(
    DateTime.fromISO(change.toISODate()!, { zone: 'utc' }).diff(
      DateTime.fromISO(now.toISODate()!, { zone: 'utc' }),
      'days',
    ).days,
  );
  const elsewhere = change.offset !== -new Date(change.toMillis()).getTimezoneOffset();
  const time = written({ hour: 'numeric', minute: '2-digit', ...(elsewhere && { timeZoneName: 'short' }) });
  const far = days > 6 && ({ month: 'long', day: 'numeric' } as const);
  const weekday = written({ weekday: 'long', ...far });
  const today = now.toISODate()!;
  const holiday = CLOSED.split(', ').find((entry) => today.endsWith(entry.split(' ')[0]!));
  const today1 = week[now.weekday % 7]!;
  const minute = now.hour * 60 + now.minute;
  const ended = Math.max(-1, ...today1.map(([, to]) => to).filter((to) => to <= minute));
  const resumes = Math.min(...today1.map(([from]) => from).filter((from) => from > minute));
  const lunch = !open && !holiday && ended >= 630 && ended <= 900 && resumes - ended <= 120;
  const name = holiday?.split(' ').slice(1).join(' ');
  if (lang === 'en') {
    const day = days === 0 ? '' : days === 1 ? 'tomorrow' : weekday;
    if (open) return `Open now, until ${time}${day && ` ${day}`}`;
    if (lunch) return `Closed for lunch, back at ${time}`;
    return name ? `Closed today, ${name}` : `Closed now, opens ${day || 'today'} at ${time}`;
  }
  const day = days === 0 ? '' : days === 1 ? 'mañana' : `el ${weekday}`;
  const las = `la${time.startsWith('1:') ? '' : 's'} ${time}`;
  if (open) return day ? `Abierto ahora, hasta ${day} a ${las}` : `Abierto ahora, hasta ${las}`;
  if (lunch) return `Cerrado por almuerzo, abre a ${las}`;
  return name ? `Cerrado hoy, ${name}` : `Cerrado ahora, abre ${day || 'hoy'} a ${las}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(locale: string, options: Intl.DateTimeFormatOptions | undefined): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, options));
  return formats.get(key)!;
}

/** Reads the clock once for both languages. */
function once(clock: ClinicClock): ClinicClock {
  let last: [at: number, state: ReturnType<ClinicClock['state']>] | undefined;
  return { ...clock, state: (at) => (last?.[0] === at ? last : (last = [at, clock.state(at)]))[1] };
}

const SPEAKERS = { en, es };
const speaker = (lang: 'en' | 'es'): Parameters<typeof hoursInWords>[3] => ({
  term: ((key: keyof typeof en, ...all: never[]) => {
    const string: unknown = SPEAKERS[lang][key];
    return typeof string === 'function' ? (string as (...some: never[]) => string)(...all) : string;
  }) as never,
  date: (date, options) => formatOf(LOCALES[lang], options).format(date),
});

/** How often each kind of sentence was to be said, in all zones together. */
const kinds = new Map<string, number>();

for (const zone of ZONES) {
  test(`says what luxon would: ${INSTANTS} instants, ${SCHEDULES.length} schedules, ${zone}`, () => {
    const slots = slotsOf(zone);
    for (const week of SCHEDULES) {
      const clock = once(clinicClock(week, zone, readClosedDays(CLOSED)));
      const opens = openIn(week, slots);
      for (let count = 0; count < INSTANTS; count++) {
        const now = at(zone);
        for (const lang of ['en', 'es'] as const) {
          const { status, until } = hoursInWords(clock, zone, now, speaker(lang));
          const wanted = expected(lang, week, opens, DateTime.fromMillis(now, { zone }));
          assert.equal(
            plain(status!.text),
            wanted,
            `${JSON.stringify(week)} ${zone} ${new Date(now).toISOString()}`,
          );
          assert.ok(until > now, 'it is true for a while');
          const kind = wanted.split(/[ ,]/).slice(0, 2).join(' ');
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }
    }
  });

  test(`is true until it says so: ${zone}`, () => {
    for (const week of SCHEDULES) {
      const clock = clinicClock(week, zone, readClosedDays(CLOSED));
      const say = (now: number): string => plain(hoursInWords(clock, zone, now, speaker('en')).status!.text);
      for (let count = 0; count < INSTANTS / 10; count++) {
        const now = at(zone);
        const { until } = hoursInWords(clock, zone, now, speaker('en'));
        const first = say(now);
        const last = Math.min(until, now + 3 * 86_400_000);
        for (let step = 1; step <= 10; step++)
          assert.equal(
            say(now + Math.floor(((last - 1 - now) * step) / 10)),
            first,
            `${JSON.stringify(week)} ${zone} ${new Date(now).toISOString()}`,
          );
      }
    }
  });
}

test('every kind of sentence was to be said', () => {
  for (const kind of ['Open now', 'Closed now', 'Closes in', 'Closed for', 'Closed today', 'Cierra en'])
    assert.ok(kinds.has(kind), `${kind} was never to be said`);
});
