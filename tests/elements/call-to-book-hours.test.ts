import { expect } from '@open-wc/testing';
import { DateTime } from 'luxon';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import {
  BOOKING,
  card,
  CLOSED,
  HOURS,
  LINK,
  OPEN,
  order,
  part,
  settle,
  warnings,
  words,
} from '../support/clinic-card.js';

const said = warnings();
const ZONE = 'America/Los_Angeles';

/** The time as a well-kept date library writes it, in the clinic's zone. */
const written = (iso: string, lang: string, format: Intl.DateTimeFormatOptions): string =>
  DateTime.fromISO(iso, { zone: ZONE })
    .setLocale(lang === 'es' ? 'es-US' : lang)
    .toLocaleString(format)
    .replace(/\s+/g, ' ');
const TIME = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const; // the test's browser stands in UTC

describe('what it says of the hours', () => {
  const cases: readonly (readonly [
    name: string,
    now: string,
    next: string,
    day: Intl.DateTimeFormatOptions | 'tomorrow' | null,
  ])[] = [
    ['open', '2026-07-06T09:00-07:00', '2026-07-06T17:00-07:00', null],
    ['closed this morning', '2026-07-06T07:00-07:00', '2026-07-06T08:00-07:00', null],
    ['closed this evening', '2026-07-06T19:00-07:00', '2026-07-07T08:00-07:00', 'tomorrow'],
    ['closed over the weekend', '2026-07-03T18:00-07:00', '2026-07-06T08:00-07:00', { weekday: 'long' }],
    [
      'closed over the change of clocks',
      '2026-03-06T18:00-08:00',
      '2026-03-09T08:00-07:00',
      { weekday: 'long' },
    ],
    ['closed at Christmas', '2026-12-24T20:00-08:00', '2026-12-28T08:00-08:00', { weekday: 'long' }],
    [
      'closed for a week',
      '2026-12-31T20:00-08:00',
      '2027-01-11T08:00-08:00',
      { weekday: 'long', month: 'long', day: 'numeric' },
    ],
  ];
  const CLOSED_DAYS = '12-25, 2027-01-01, 2027-01-04, 2027-01-05, 2027-01-06, 2027-01-07, 2027-01-08';
  for (const [name, now, next, day] of cases) {
    for (const lang of ['en', 'es', 'es-US']) {
      it(`${name}, ${lang}`, async () => {
        const element = await card(
          `hours="mo-fr 08:00-17:00" time-zone="${ZONE}" closed-on="${CLOSED_DAYS}" now="${now}"`,
          LINK,
          `<div lang="${lang}"></div>`,
        );
        const time = written(next, lang, TIME);
        const tomorrow = lang === 'en' ? 'tomorrow' : 'mañana';
        const on = day === 'tomorrow' ? tomorrow : day && written(next, lang, day);
        const expected =
          lang === 'en'
            ? name === 'open'
              ? `Open now, until ${time}`
              : `Closed now, opens ${on ?? 'today'} at ${time}`
            : name === 'open'
              ? `Abierto ahora, hasta las ${time}`
              : `Cerrado ahora, abre ${on === tomorrow ? on : on ? `el ${on}` : 'hoy'} a las ${time}`;
        expect(words(element, 'status')).to.equal(expected);
      });
    }
  }

  it('is plain English where the visitor lives by the same clock', async () => {
    const element = await card(`hours="mo-fr 08:00-17:00" time-zone="UTC" now="2026-07-06T09:00Z"`);
    expect(words(element, 'status')).to.equal('Open now, until 5:00 PM');
    element.now = '2026-07-04T09:00Z';
    await element.updateComplete;
    expect(words(element, 'status')).to.equal('Closed now, opens Monday at 8:00 AM');
    element.lang = 'es-US';
    element.hours = 'mo-su 13:00-17:00';
    await settle(element);
    // Engines differ in the space of "p. m.".
    expect(words(element, 'status')).to.match(/^Cerrado ahora, abre hoy a la 1:00 p\.\s?m\.$/);
  });

  const MEANINGS: readonly (readonly [now: string, en: string, es: string])[] = [
    ['2026-07-06T11:40Z', 'Closes in 20 minutes', 'Cierra en 20 minutos'],
    ['2026-07-06T11:59:30Z', 'Closes in 1 minute', 'Cierra en 1 minuto'],
    ['2026-07-06T12:10Z', 'Closed for lunch, back at 1:00 PM', 'Cerrado por almuerzo, abre a la 1:00 p.m.'],
    ['2026-07-06T16:29Z', 'Open now, until 5:00 PM', 'Abierto ahora, hasta las 5:00 p.m.'],
    [
      '2026-07-06T17:00Z',
      'Closed now, opens tomorrow at 8:00 AM',
      'Cerrado ahora, abre mañana a las 8:00 a.m.',
    ],
    ['2026-11-26T10:00Z', 'Closed today, Thanksgiving Day', 'Cerrado hoy, Thanksgiving Day'],
    [
      '2026-12-25T10:00Z',
      'Closed now, opens Monday at 8:00 AM',
      'Cerrado ahora, abre el lunes a las 8:00 a.m.',
    ],
  ];
  for (const [at, en, es] of MEANINGS) {
    it(`is what the hour means: ${en}`, async () => {
      const attributes = `hours="mo-fr 08:00-12:00, 13:00-17:00" time-zone="UTC" closed-on="2026-11-26 Thanksgiving Day, 12-25" now="${at}"`;
      const element = await card(attributes);
      expect(words(element, 'status')).to.equal(en);
      element.lang = 'es';
      await settle(element);
      // Browsers write both: p.m. and p. m.
      expect(words(element, 'status')!.replace(/([ap])\.\sm\./, '$1.m.')).to.equal(es);
    });
  }

  it('reads a date with a comma before its year', async () => {
    const element = await card(
      'hours="mo-fr 08:00-17:00" time-zone="UTC" closed-on="12-25, July 2-6, 2026" now="2026-07-06T10:00Z"',
    );
    expect(words(element, 'status')).to.equal('Closed now, opens tomorrow at 8:00 AM');
  });

  it('says in the message when to call, where one can book', async () => {
    const said = async (now: string, attributes: string = BOOKING): Promise<string | undefined> =>
      words(await card(`${HOURS} now="${now}" ${attributes}`), 'message');
    expect(await said('2026-07-03T18:00-07:00')).to.equal('Book a time now, or call us on Monday.');
    expect(await said('2026-07-06T18:00-07:00')).to.equal('Book a time now, or call us tomorrow.');
    expect(await said('2026-07-06T06:00-07:00')).to.equal('Book a time now, or call us later today.');
    expect(await said('2026-07-06T09:00-07:00')).to.equal('Ask a question or make an appointment.');
    expect(await said('2026-07-03T18:00-07:00', '')).to.equal('Ask a question or make an appointment.');
    expect(await said('2026-07-03T18:00-07:00', `${BOOKING} message="Hello"`)).to.equal('Hello');
  });

  it('is open or closed alone where that never changes', async () => {
    const always = await card(`hours="mo-su" time-zone="${ZONE}" ${OPEN}`);
    expect(words(always, 'status')).to.equal('Open now');
    const never = await card(
      `hours="mo-su" time-zone="${ZONE}" closed-on="${Array.from({ length: 31 }, (_, day) => `07-${String(day + 1).padStart(2, '0')}`).join()}" ${OPEN}`,
    );
    expect(words(never, 'status')).to.equal('Closed now');
  });

  const silent: readonly (readonly [what: string, attributes: string, warning: string | undefined])[] = [
    ['without hours', `time-zone="${ZONE}"`, undefined],
    ['hours it cannot read', `hours="9 to 5" time-zone="${ZONE}"`, 'hours="9 to 5"'],
    ['a zone nobody knows', 'hours="mo-fr 08:00-17:00" time-zone="Nevada"', 'time-zone="Nevada"'],
    ['hours without a zone', 'hours="mo-fr 08:00-17:00"', 'time-zone'],
  ];
  for (const [what, attributes, warning] of silent) {
    it(`is nothing ${what}: one warning at most, and a working call link first`, async () => {
      const element = await card(`${attributes} ${BOOKING}`);
      element.requestUpdate();
      await settle(element);
      expect(part(element, 'status')).to.equal(null);
      expect(order(element)).to.deep.equal(['call', 'book']);
      expect(said).to.have.length(warning ? 1 : 0);
      if (warning) expect(said[0]).to.contain(warning);
    });
  }
});

describe('the minute', () => {
  const { now } = Date;
  const { setTimeout: real } = window;
  let at: number;
  let timers: { call: () => void; wait: number }[];
  beforeEach(() => {
    timers = [];
    Date.now = () => at;
    // The runner's own short timers go on.
    window.setTimeout = ((call: () => void, wait = 0) =>
      wait < 500 ? real(call, wait) : timers.push({ call, wait }) + 1e6) as typeof setTimeout;
  });
  afterEach(() => {
    Date.now = now;
    window.setTimeout = real;
  });
  const rendered = (element: VeinCallToBook): Promise<boolean> => element.updateComplete;

  it('turns it over by itself: one timer waits for it, however far away it is', async () => {
    at = Date.parse('2026-07-06T09:00:00-07:00');
    const element = await card(`${BOOKING} ${HOURS}`);
    expect(order(element)).to.deep.equal(['call', 'book']);
    expect(timers.map(({ wait }) => wait)).to.deep.equal([7.5 * 3_600_000]);
    // Half an hour before it closes, and then once a minute, it says so.
    for (let count = 0; count < 31; count++) {
      at += timers.at(-1)!.wait;
      timers.at(-1)!.call();
      await rendered(element);
      const left = 30 - count;
      if (left > 0)
        expect(words(element, 'status')).to.equal(`Closes in ${left} ${left > 1 ? 'minutes' : 'minute'}`);
    }
    expect(order(element)).to.deep.equal(['book', 'call']);
    expect(words(element, 'status')).to.contain('Closed now, opens tomorrow at');
  });

  it('is looked for by no timer in a page that nobody looks at', async () => {
    at = Date.parse('2026-07-06T09:00:00-07:00');
    const element = await card(`${BOOKING} ${HOURS}`);
    const asked = timers.length;
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    await rendered(element);
    expect(timers.length).to.equal(asked);
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await rendered(element);
    expect(timers.length).to.equal(asked + 1);
  });

  it('turns it over when the page is looked at again after a sleep', async () => {
    at = Date.parse('2026-07-06T16:00:00-07:00');
    const element = await card(`${BOOKING} ${HOURS}`);
    at += 8 * 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await rendered(element);
    expect(words(element, 'status')).to.contain('Closed now, opens today');
  });

  it('is looked for no more once the element is gone', async () => {
    at = Date.parse('2026-07-06T16:00:00-07:00');
    const element = await card(`${BOOKING} ${HOURS}`);
    element.remove();
    const asked = timers.length;
    document.dispatchEvent(new Event('visibilitychange'));
    await rendered(element);
    expect(timers.length).to.equal(asked);
  });

  for (const name of ['call', 'book'] as const) {
    it(`keeps the focus on ${name}`, async () => {
      at = Date.parse('2026-07-06T16:59:59-07:00');
      const element = await card(`${BOOKING} ${HOURS}`);
      part(element, name)!.focus();
      at += 1000;
      timers.at(-1)!.call();
      await rendered(element);
      expect(order(element)).to.deep.equal(['book', 'call']);
      expect(element.shadowRoot!.activeElement).to.equal(part(element, name));
    });
  }
});

it('says nothing else of the hours than the attributes do', async () => {
  const element = await card(`${HOURS} ${CLOSED}`);
  expect(element.shadowRoot!.textContent).not.to.contain('Open now');
  element.now = '2026-07-06T09:00-07:00';
  await element.updateComplete;
  expect(element.shadowRoot!.textContent).not.to.contain('Closed');
});
