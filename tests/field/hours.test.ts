import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openField, plain, TEL } from '../support/field-page.js';

const field = openField();
const LA = 'America/Los_Angeles';

type Said = 'open' | 'closed' | 'nothing';
interface Card {
  readonly hours: string;
  readonly closedOn?: string;
  readonly zone?: string;
  /** The instant, for example `2026-07-06T09:00-07:00`. */
  readonly now: string;
}

/** What cards say of their hours, and what was warned of. */
async function ask(cards: readonly Card[]): Promise<{ said: Said[]; texts: string[]; warnings: string[] }> {
  const { page, warnings } = await field.open('');
  const told = await page.evaluate(
    async (all, link) => {
      const made = all.map(({ hours, closedOn, zone, now }) => {
        const card = document.createElement('vein-call-to-book');
        card.innerHTML = link;
        card.setAttribute('hours', hours);
        card.setAttribute('now', now);
        card.setAttribute('time-zone', zone ?? 'America/Los_Angeles');
        if (closedOn !== undefined) card.setAttribute('closed-on', closedOn);
        document.body.append(card);
        return card;
      });
      await Promise.all(made.map(({ updateComplete }) => updateComplete));
      return made.map((card) => {
        const status = card.shadowRoot!.querySelector('[part~=status]');
        return [
          status ? (status.matches('.open, [data-open]') ? 'open' : 'closed') : 'nothing',
          status?.textContent ?? '',
        ] as const;
      });
    },
    cards,
    TEL,
  );
  await page.close();
  return { said: told.map(([said]) => said as Said), texts: told.map(([, text]) => plain(text)), warnings };
}

/** Instants in the first week of July 2026 in Las Vegas. */
const AT = {
  'Mon 7:00': '2026-07-06T07:00-07:00',
  'Mon 9:00': '2026-07-06T09:00-07:00',
  'Mon 12:30': '2026-07-06T12:30-07:00',
  'Mon 16:00': '2026-07-06T16:00-07:00',
  'Mon 20:00': '2026-07-06T20:00-07:00',
  'Wed 14:00': '2026-07-08T14:00-07:00',
  'Fri 23:00': '2026-07-10T23:00-07:00',
  'Sat 1:00': '2026-07-11T01:00-07:00',
  'Sat 10:00': '2026-07-11T10:00-07:00',
  'Sun 12:00': '2026-07-12T12:00-07:00',
};
type Instant = keyof typeof AT;

const WEEK: Readonly<Partial<Record<Instant, Said>>> = {
  'Mon 7:00': 'closed',
  'Mon 9:00': 'open',
  'Mon 16:00': 'open',
  'Mon 20:00': 'closed',
  'Wed 14:00': 'open',
  'Sun 12:00': 'closed',
};

/** Writings that a person understands, and what a visitor must be told. */
const UNDERSTOOD: Readonly<Record<string, Readonly<Partial<Record<Instant, Said>>>>> = {
  'Mon-Fri 8am-5pm': WEEK,
  'weekdays 08:00-17:00': WEEK,
  'mo-fr 08:00-17:00; sa closed': { ...WEEK, 'Sat 10:00': 'closed' },
  'Monday to Friday: 8 AM \u2013 5 PM': WEEK,
  'Mon \u2013 Fri 8:00 a.m. - 5:00 p.m.': WEEK,
  'Mon-Fri 8am to 5pm, Sat 9am-12pm': { ...WEEK, 'Sat 10:00': 'open' },
  'Lunes a viernes 8:00-17:00': WEEK,
  'lun-vie 8am-5pm': WEEK,
  'Mo,Tu,We,Th,Fr 08:00-17:00': WEEK,
  'Mo-Fr 08:00\u201317:00': WEEK,
  'mo-fr 08:00-12:00,13:00-17:00': { ...WEEK, 'Mon 12:30': 'closed' },
  'Mon-Fri 8am-12pm, 1pm-5pm': { ...WEEK, 'Mon 12:30': 'closed' },
  'mo-fr 08:00-17:00; we 08:00-12:00': { ...WEEK, 'Wed 14:00': 'closed' },
  'mo-fr 08:00-17:00; sa off; su off': { ...WEEK, 'Sat 10:00': 'closed' },
  '24/7': { 'Mon 7:00': 'open', 'Mon 20:00': 'open', 'Sat 1:00': 'open', 'Sun 12:00': 'open' },
  'fr 22:00-02:00': { 'Fri 23:00': 'open', 'Sat 1:00': 'open', 'Sat 10:00': 'closed', 'Mon 9:00': 'closed' },
  'daily 8am-5pm': { ...WEEK, 'Sun 12:00': 'open' },
};

test('opening hours as people write them are said right', async () => {
  const asked = Object.entries(UNDERSTOOD).flatMap(([hours, wanted]) =>
    Object.entries(wanted).map(([at, said]) => ({ hours, at: at as Instant, said })),
  );
  const { said } = await ask(asked.map(({ hours, at }) => ({ hours, now: AT[at] })));
  const wrong = asked.flatMap((one, i) =>
    said[i] === one.said ? [] : [`${one.hours}, ${one.at}: says ${said[i]}, must say ${one.said}`],
  );
  assert.deepEqual(wrong, []);
});

/** Writings from reports about other readers: said right, or refused with a warning, and never said wrong. */
const REPORTED: Readonly<Record<string, Readonly<Partial<Record<Instant, Said>>>>> = {
  '7:30 am - 5:30 pm M-F': { ...WEEK, 'Mon 7:00': 'closed' },
  'Mon\u2011Fri 08:00 AM \u2011 05:00 PM': WEEK,
  'Mon-Fri: 8AM\u201312PM, 1\u20135PM': { ...WEEK, 'Mon 12:30': 'closed' },
  'Monday-Thursday (8:00am-5:00pm) Friday(8:00am-5:00pm)': WEEK,
  'Mon-Fri: 8am-5pm Sat: 9am-3pm Sun: Closed': { ...WEEK, 'Sat 10:00': 'open' },
  'Mo-Fr 8 AM - 5 PM / Sat 9 AM - 1 PM': { ...WEEK, 'Sat 10:00': 'open' },
  'Weekdays 8 AM- 5 PM, Weekends 9 AM - 1 PM': { ...WEEK, 'Sat 10:00': 'open', 'Sun 12:00': 'open' },
  'Mon-Sun: Open 24 Hours': { 'Mon 7:00': 'open', 'Mon 20:00': 'open', 'Sun 12:00': 'open' },
  'Mo-Fr 08:00-17:00; Sa 09:00-14:00; Su,PH off': { ...WEEK, 'Sat 10:00': 'open' },
  'Tu,We,Fr 08:00-17:00; Mo,Th 08:00-17:00; Sa,Su,PH closed': WEEK,
  '08:00-17:00; Sa 14:00-01:00; Su off': { ...WEEK, 'Sat 10:00': 'closed' },
  'Mo-Fr 08:00-17:00, We off': { 'Mon 9:00': 'open', 'Wed 14:00': 'closed', 'Sun 12:00': 'closed' },
  'Mo-Fr 08:00-17:00; 12:00-12:40 closed': {
    'Mon 9:00': 'open',
    'Mon 12:30': 'closed',
    'Sun 12:00': 'closed',
  },
  'Mo,Th 08:00-17:00 || "on appointment"': { 'Mon 9:00': 'open', 'Sun 12:00': 'closed' },
};

test('writings from public reports are said right or refused with a warning, never wrong', async () => {
  const wrong: string[] = [];
  let understood = 0;
  for (const [hours, wanted] of Object.entries(REPORTED)) {
    const asked = Object.entries(wanted) as [Instant, Said][];
    const { said, warnings } = await ask(asked.map(([at]) => ({ hours, now: AT[at] })));
    const silent = said.every((one) => one === 'nothing');
    if (silent && warnings.length === 0) wrong.push(`${hours}: silent, and not a word why`);
    if (silent) continue;
    understood++;
    for (const [i, [at, right]] of asked.entries())
      if (said[i] !== right) wrong.push(`${hours}, ${at}: says ${said[i]}, must say ${right}`);
  }
  console.log(`understood: ${understood} of ${Object.keys(REPORTED).length} reported writings of hours`);
  assert.deepEqual(wrong, []);
});

/** Writings that could mean several things, or nothing: with the part that a warning has to quote. */
const UNCLEAR: Readonly<Record<string, string>> = {
  'mo-fr 8:00-5:00': '8:00-5:00',
  'M-F 8-5': '8-5',
  summer: 'summer',
  'summer 08:00-17:00': 'summer',
  'by appointment': 'appointment',
  'mo-fr 25:00-26:00': '25:00',
  'mo-fr 08:00-17:00; most Fridays until noon': 'most',
  'mo-fr 08:00-17:00; every other sa 09:00-12:00': 'every other',
  'mo-fr 08:00-': '08:00',
  'fr-mo? 9am-5pm': '?',
};

test('of hours that are not clear nothing is said, and one warning quotes the part', async () => {
  const INSTANTS: Instant[] = ['Mon 9:00', 'Mon 20:00', 'Wed 14:00', 'Sat 1:00', 'Sat 10:00', 'Sun 12:00'];
  for (const [hours, part] of Object.entries(UNCLEAR)) {
    const { said, warnings } = await ask(INSTANTS.map((at) => ({ hours, now: AT[at] })));
    assert.deepEqual(
      said.map((one, i) => `${INSTANTS[i]}: ${one}`).filter((one) => !one.endsWith('nothing')),
      [],
      hours,
    );
    // One an element: each of these cards stands for a page of its own.
    assert.equal(warnings.length, INSTANTS.length, `${hours}: ${warnings.join('\n')}`);
    assert.ok(warnings[0]!.includes(part), `${hours}: ${warnings[0]}`);
  }
});

test('holidays that the hours name are never said to be open', async () => {
  const HOURS = ['mo-fr 08:00-17:00; PH off', 'PH off; mo-fr 08:00-17:00', 'mo-fr 08:00-17:00; PH closed'];
  const { said } = await ask(
    HOURS.flatMap((hours) => [
      { hours, now: AT['Mon 9:00'] },
      { hours, now: AT['Sun 12:00'] },
    ]),
  );
  // The days are not known here: an ordinary Monday is open, or nothing is said of it.
  for (const [i, one] of said.entries())
    assert.ok(one === (i % 2 ? 'closed' : 'open') || one === 'nothing', `${i}: ${one}`);
});

test('"closed" by itself is not read as open all day', async () => {
  const HOURS = ['closed', 'off', 'mo-su closed', 'sa closed', 'mo closed; tu-fr 08:00-17:00'];
  const { said } = await ask(HOURS.map((hours) => ({ hours, now: AT['Mon 9:00'] })));
  assert.deepEqual(
    said.filter((one) => one === 'open'),
    [],
    said.join(),
  );
});

const HOURS = 'mo-su 08:00-17:00';
const CHRISTMAS = '2026-12-25T10:00-08:00';
const NEW_YEAR = '2027-01-01T10:00-08:00';
const EVE = '2026-12-24T10:00-08:00';
const ORDINARY = '2026-07-06T10:00-07:00';

/** Closed days as people write them, with instants on days that they name. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  '12-25, Jan 1': [CHRISTMAS, NEW_YEAR],
  '12/25/2026': [CHRISTMAS],
  '12/25': [CHRISTMAS],
  '2026-12-24/2026-12-26': [EVE, CHRISTMAS],
  'December 25': [CHRISTMAS],
  'Dec. 25, 2026': [CHRISTMAS],
  'Dec. 24, 2026, Dec. 25, 2026': [EVE, CHRISTMAS],
  'Friday, December 25,2026': [CHRISTMAS],
  '25 December': [CHRISTMAS],
  '25 de diciembre': [CHRISTMAS],
  'Dec 24-26': [EVE, CHRISTMAS],
  '2026-12-25 Christmas Day': [CHRISTMAS],
  '12-24, 12-25; 01-01': [EVE, CHRISTMAS, NEW_YEAR],
};

test('closed days as people write them: closed on those days, open on others', async () => {
  const asked = Object.entries(CLOSED).flatMap(([closedOn, days]) => [
    ...days.map((now) => ({ hours: HOURS, closedOn, now, said: 'closed' })),
    { hours: HOURS, closedOn, now: ORDINARY, said: 'open' },
  ]);
  const { said } = await ask(asked);
  assert.deepEqual(
    asked.flatMap((one, i) => (said[i] === one.said ? [] : [`${one.closedOn} at ${one.now}: ${said[i]}`])),
    [],
  );
});

/** Days that cannot be read, or could be two: with instants on which nothing may be called open. */
const BAD: Readonly<Record<string, readonly string[]>> = {
  '25-12': [CHRISTMAS],
  '25/12/2026': [CHRISTMAS],
  '2026-13-45, 12-25': [CHRISTMAS],
  'every Christmas': [CHRISTMAS],
  'Christmas and New Year': [CHRISTMAS, NEW_YEAR],
  '12-25 12-24': [CHRISTMAS, EVE],
  '01/02/2027': ['2027-01-02T10:00-08:00'],
};

test('a day that cannot be read: the good ones hold, it is warned of once by its own words, nothing wrong is said', async () => {
  for (const [closedOn, days] of Object.entries(BAD)) {
    const { said, warnings } = await ask(days.map((now) => ({ hours: HOURS, closedOn, now })));
    if (closedOn === '01/02/2027') {
      // In the US the second of January; written elsewhere it would be the first of February.
      assert.equal(said[0], 'closed', closedOn);
      continue;
    }
    assert.ok(!said.includes('open'), `${closedOn}: ${said.join()}`);
    // A day first and then a month is clear where the day is over 12; a warning is for what is not.
    assert.ok(warnings.length <= days.length, closedOn);
    if (!said.every((one) => one === 'closed') || closedOn.startsWith('2026-13-45')) {
      const bad = closedOn.split(/[,;]/)[0]!.split(' ')[0]!;
      assert.ok(warnings[0]?.includes(bad), `${closedOn}: ${warnings.join('\n') || 'no warning'}`);
    }
  }
});

test('a time zone without a place is refused with the name of the right one, and nothing is said of the hours', async () => {
  const ZONES: Readonly<Record<string, RegExp>> = {
    EST: /America\/New_York/,
    PST: /America\/Los_Angeles/,
    EST5EDT: /America\/New_York/,
    MST: /America\/(Denver|Phoenix)/,
    CST6CDT: /America\/Chicago/,
    'Pacific Time': /America\/Los_Angeles/,
    HST: /Pacific\/Honolulu/,
  };
  for (const [zone, right] of Object.entries(ZONES)) {
    const { said, warnings } = await ask([{ hours: 'mo-fr 08:00-17:00', zone, now: AT['Mon 9:00'] }]);
    assert.deepEqual(said, ['nothing'], zone);
    assert.equal(warnings.length, 1, `${zone}: ${warnings.join('\n')}`);
    assert.match(warnings[0]!, right, zone);
    assert.ok(warnings[0]!.includes(zone), zone);
  }
  const GOOD = [LA, 'America/Indiana/Indianapolis', 'UTC', 'us/pacific', 'Etc/GMT+8'];
  const { said, warnings } = await ask(
    GOOD.map((zone) => ({ hours: 'mo-su 00:00-24:00', zone, now: AT['Mon 9:00'] })),
  );
  assert.deepEqual(
    said,
    GOOD.map(() => 'open'),
    warnings.join('\n'),
  );
});

test('the checker says no more of the hours than the card does', async () => {
  const { page } = await field.open(
    `<vein-symptom-checker hours="mo-fr 8:00-5:00" time-zone="EST" closed-on="25-12">${TEL}</vein-symptom-checker>`,
  );
  await page.evaluate(async () => {
    const checker = document.querySelector('vein-symptom-checker')!;
    const said: Record<string, string> = { age: '50-64', sex: 'female', varicose: 'true', ache: 'true' };
    for (let i = 0; i < 25 && !checker.assessment; i++) {
      for (const fieldset of checker.shadowRoot!.querySelectorAll('fieldset')) {
        const inputs = [...fieldset.querySelectorAll('input')];
        const fit = inputs.filter(({ name, value }) => said[name] === value);
        const none = inputs.find(
          ({ value, dataset }) => 'none' in dataset || value === 'none' || value === 'no',
        );
        for (const input of fit.length > 0 ? fit : [none ?? inputs[1]]) input?.click();
      }
      await checker.updateComplete;
      await checker.next();
    }
  });
  const status = await page.evaluate(async () => {
    const card = document
      .querySelector('vein-symptom-checker')!
      .shadowRoot!.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('vein-call-to-book')!;
    await card.updateComplete;
    return card.shadowRoot!.querySelector('[part~=status]')?.textContent ?? '';
  });
  assert.equal(plain(status), '');
  await page.close();
});
