import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openField } from '../support/field-page.js';

const field = openField();

interface Writing {
  readonly href: string;
  readonly text?: string;
}
interface Shown {
  readonly href: string | undefined;
  readonly text: string;
  readonly own: string | null;
}

/** What a card makes of links, each in a card of its own. */
async function cards(writings: readonly Writing[]): Promise<{ shown: Shown[]; warnings: string[] }> {
  const { page, warnings } = await field.open('');
  const shown = await page.evaluate(async (all) => {
    const made = all.map(({ href, text }) => {
      const card = document.createElement('vein-call-to-book');
      const link = document.createElement('a');
      link.setAttribute('href', href);
      link.textContent = text ?? 'Call us';
      card.append(link);
      document.body.append(card);
      return card;
    });
    await Promise.all(made.map(({ updateComplete }) => updateComplete));
    return made.map((card) => {
      const link = card.shadowRoot!.querySelector('[part~=call]');
      return {
        href: link?.getAttribute('href') ?? undefined,
        text: link?.textContent ?? '',
        // The author's own link, where the card leaves the calling to it.
        own: card.shadowRoot!.querySelector('slot:not([name])')
          ? card.querySelector('a')!.getAttribute('href')
          : null,
      };
    });
  }, writings);
  await page.close();
  return { shown, warnings };
}

const CLINIC = 'tel:+17024307661';

test('an address of a phone link, as editors and people write it, dials the number meant', async () => {
  const WRITINGS: Readonly<Record<string, string>> = {
    'tel:(702)%20430-7661': CLINIC,
    'tel:%2B1%20702%20430%207661': CLINIC,
    'tel:%2B17024307661': CLINIC,
    'tel:%28702%29430%2D7661': CLINIC,
    'tel://7024307661': CLINIC,
    'tel:///+1-702-430-7661': CLINIC,
    'tel: 702-430-7661': CLINIC,
    ' tel:702-430-7661 ': CLINIC,
    'tel:\u202a+1 702-430-7661\u202c': CLINIC,
    'tel:\u200e702\u00a0430\u20117661': CLINIC,
    'tel:702\u2013430\u20137661': CLINIC,
    'TEL:1.702.430.7661': CLINIC,
    'tel:+1(702)430-7661': CLINIC,
    'tel:1 (702) 430-7661': CLINIC,
    'tel:001-702-430-7661': CLINIC,
    'tel:702 430 7661;phone-context=+1': CLINIC,
    'tel:tel:7024307661': CLINIC,
    'tel:tel:(702) 430-7661': CLINIC,
    'http://tel:7024307661': CLINIC,
    'tel:+1+702+430+7661': CLINIC,
    'tel:702.430.7661?utm_source=site': CLINIC,
    'tel:+52 55 1234 5678': 'tel:+525512345678',
    'tel:00442079460958': 'tel:+442079460958',
    'tel:011 44 20 7946 0958': 'tel:+442079460958',
    'tel:+44 (0)20 7946 0958': 'tel:+442079460958',
  };
  const { shown } = await cards(Object.keys(WRITINGS).map((href) => ({ href, text: '(702) 430-7661' })));
  const wrong = Object.entries(WRITINGS).flatMap(([href, wanted], at) =>
    shown[at]!.href === wanted
      ? []
      : [`${JSON.stringify(href)}: ${shown[at]!.href ?? 'not read'}, not ${wanted}`],
  );
  assert.deepEqual(wrong, []);
});

test('a number with an extension or a pause dials both', async () => {
  const WRITINGS = [
    'tel:7024307661,,12',
    'tel:702-430-7661;ext=12',
    'tel:702-430-7661 x12',
    'tel:7024307661%2C12',
    'tel:702-430-7661%20ext.%2012',
    'tel:7024307661p12',
    'tel:7024307661#12',
    'tel:+1-702-430-7661;12',
  ];
  const { shown } = await cards(WRITINGS.map((href) => ({ href, text: '(702) 430-7661 ext. 12' })));
  const wrong = shown.flatMap(({ href = 'not read' }, at) =>
    /^tel:\+?1?7024307661(;ext=|,+|p|w|;postd=,*)12$/.test(href) ? [] : [`${WRITINGS[at]}: ${href}`],
  );
  assert.deepEqual(wrong, []);
});

test('a number in words around it is read from the attribute', async () => {
  const WRITINGS: Readonly<Record<string, string>> = {
    'Call (702) 430-7661': CLINIC,
    'Phone: 702.430.7661': CLINIC,
    'Tel. +1 702 430 7661': CLINIC,
    '(702) 430-7661 (24/7)': CLINIC,
    '(702) 430-7661 - open 8-5': CLINIC,
    '\u260e 702-430-7661': CLINIC,
    'Llame al (702) 430-7661': CLINIC,
    '1-800-VARICOSE': 'tel:+18008274267',
    '1-800-VEIN-DOC': 'tel:+18008346362',
  };
  const { page } = await field.open(
    Object.keys(WRITINGS)
      .map((phone) => `<vein-call-to-book phone="${phone}"></vein-call-to-book>`)
      .join(''),
  );
  const read = await page.evaluate(() =>
    [...document.querySelectorAll('vein-call-to-book')].map((card) => {
      const link = card.shadowRoot!.querySelector('[part~=call]');
      return link?.getAttribute('href') ?? 'not read';
    }),
  );
  const wrong = Object.entries(WRITINGS).flatMap(([phone, wanted], at) =>
    read[at] === wanted ? [] : [`${phone}: ${read[at]}, not ${wanted}`],
  );
  assert.deepEqual(wrong, []);
  await page.close();
});

/** A number that stands for more than one, or for none: a guess would call a stranger. */
const UNCLEAR = [
  '702-430-7661/62',
  '702-430-7661 or 702-430-7662',
  '(0)20 7946 0958',
  '020 7946 0958 / 0161 496 0000',
  '70243076617024307662',
  '(702) 430-7661247',
  '430-7661 or 430-7662',
];

test('what is not clearly one number is never dialed as another, and is warned of once with what was written', async () => {
  const { page, warnings } = await field.open(
    UNCLEAR.map((phone) => `<vein-call-to-book phone="${phone}"></vein-call-to-book>`).join(''),
  );
  const read = await page.evaluate(() =>
    [...document.querySelectorAll('vein-call-to-book')].map(
      (card) => card.shadowRoot!.querySelector('[part~=call]')?.getAttribute('href') ?? '',
    ),
  );
  const wrong = UNCLEAR.flatMap((phone, at) => {
    const href = read[at]!;
    // Of two numbers the first one may be dialed; never both together, and never one that nobody wrote.
    const first = phone.split(/\/|\bor\b/)[0]!.replace(/\D/g, '');
    const fine = href === '' || (first.length >= 10 && href.replace(/\D/g, '').replace(/^1/, '') === first);
    return fine ? [] : [`${phone}: ${href}`];
  });
  assert.deepEqual(wrong, []);
  for (const [at, phone] of UNCLEAR.entries())
    if (read[at] === '')
      assert.equal(
        warnings.filter((one) => one.includes(phone)).length,
        1,
        `${phone}: ${warnings.join('\n')}`,
      );
  await page.close();
});

test('a link whose number cannot be read stays as its author wrote it: it is shown and is not touched', async () => {
  const WRITINGS = [
    { href: 'tel:*67-CLINIC', text: 'Call the clinic' },
    { href: 'tel:430-7661%20or%20430-7662', text: 'Call 430-7661 or 430-7662' },
    { href: 'tel:(702) 430-7661247', text: 'Call us' },
    { href: 'tel:70243076617024307662', text: 'Call us' },
    { href: 'tel:', text: 'Our phone' },
  ];
  const { page } = await field.open(
    WRITINGS.map(
      ({ href, text }) => `<vein-call-to-book><a href="${href}">${text}</a></vein-call-to-book>`,
    ).join(''),
  );
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('vein-call-to-book')].map((card) => {
      const link = card.querySelector('a')!;
      const own = card.shadowRoot!.querySelector('[part~=call]');
      const { width, height } = link.getBoundingClientRect();
      return {
        own: own?.getAttribute('href') ?? null,
        shown: width > 0 && height > 0,
        href: link.getAttribute('href'),
      };
    }),
  );
  for (const [at, { href }] of WRITINGS.entries()) {
    const { own, shown } = seen[at]!;
    assert.ok(own === href || (own === null && shown), `${href}: ${JSON.stringify(seen[at])}`);
    assert.equal(seen[at]!.href, href);
  }
  await page.close();
});

test('no number of more than 11 digits is dialed without +, 00 or 011', async () => {
  const LONG = [
    '702430766124',
    '702-430-7661-247',
    '(702) 430-7661 702',
    '12 702 430 7661',
    '7024307661 00',
    '1702430766112',
  ];
  const { shown } = await cards(LONG.map((number) => ({ href: `tel:${number}`, text: number })));
  const wrong = shown.flatMap(({ href }, at) => {
    const digits = (href ?? '').replace(/^tel:|;.*|[,pw].*/g, '');
    return !href || href === `tel:${LONG[at]}` || digits.startsWith('+1702430') || digits.length <= 11
      ? []
      : [`${LONG[at]}: ${href}`];
  });
  assert.deepEqual(wrong, []);
});
