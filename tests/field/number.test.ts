import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openField, plain, TEL } from '../support/field-page.js';
import { TAGS } from '../support/three-elements.js';

const field = openField();

interface Dialed {
  /** Every number that the element offers, but for the emergency number's own line. */
  readonly clinic: readonly string[];
  readonly words: string;
}

/** The numbers that an element offers as the clinic's: on the card its call link, elsewhere every link but 911's. */
const dialed = (page: Page, tag: string, at = 0): Promise<Dialed> =>
  page.evaluate(
    async (name, index) => {
      const element = document.querySelectorAll<HTMLElement & { updateComplete: Promise<boolean> }>(name)[
        index
      ]!;
      await element.updateComplete;
      const root = element.shadowRoot!;
      const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
      // An emergency link says its number in the words of an emergency; it never is the clinic's.
      const own = links.filter(
        (link) => !link.closest('.notice, details, [part~=emergency-signs], [part~=emergency-call]'),
      );
      return {
        clinic: own.map((link) => link.getAttribute('href')!),
        words: own.map((link) => link.textContent).join(' '),
      };
    },
    tag,
    at,
  );

/** Links that stand inside an element and are not the clinic's number. */
const OTHERS: Readonly<Record<string, string>> = {
  'an emergency link in a named slot': '<p slot="SLOT">Emergency? <a href="tel:911">911</a></p>',
  'a crisis line in a named slot': '<p slot="SLOT">Crisis line: <a href="tel:988">988</a></p>',
  'a nurse line, deep in a named slot':
    '<div slot="SLOT"><ul><li><b>Nurse: <a href="tel:+18005550100">(800) 555-0100</a></b></li></ul></div>',
  'a link that is the slotted node itself': '<a slot="SLOT" href="tel:+18005550199">(800) 555-0199</a>',
};
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  'vein-symptom-checker': ['intro', 'disclaimer', 'call-to-book'],
  'vein-pump-diagram': ['caption'],
  'vein-call-to-book': ['message', 'booking'],
};

for (const tag of TAGS) {
  test(`${tag}: only a link in the default slot is the clinic's number`, async () => {
    const cases = Object.entries(OTHERS).flatMap(([name, html]) =>
      SLOTS[tag]!.map((slot) => ({ name: `${name} (${slot})`, other: html.replace('SLOT', slot) })),
    );
    const { page } = await field.open(
      cases
        .map(({ other }) => `<${tag}>${other}${TEL}</${tag}><${tag} phone="(702) 430-7661">${other}</${tag}>`)
        .join(''),
    );
    for (const [at, { name }] of cases.entries()) {
      for (const [kind, index] of [
        ['link', at * 2],
        ['attribute', at * 2 + 1],
      ] as const) {
        const { clinic } = await dialed(page, tag, index);
        assert.deepEqual([...new Set(clinic)], ['tel:+17024307661'], `${name}, number as ${kind}`);
      }
    }
    await page.close();
  });

  test(`${tag}: where no link in it can be read, its text or the attribute is the number`, async () => {
    const NUMBERLESS: Readonly<Record<string, string>> = {
      'an emptied address': `<${tag}><a href="">(702) 430-7661</a></${tag}>`,
      'an address that an editor took out': `<${tag}><a>(702) 430-7661</a></${tag}>`,
      'an address that a sanitizer marked unsafe': `<${tag}><a href="unsafe:tel:+17024307661">(702) 430-7661</a></${tag}>`,
      'an address of a script': `<${tag}><a href="javascript:void(0)">Call (702) 430-7661</a></${tag}>`,
      'a fragment in its place': `<${tag}><a href="#">702-430-7661</a></${tag}>`,
      'bare text': `<${tag}>(702) 430-7661</${tag}>`,
      'text in a paragraph of an editor': `<${tag}><p><br>Call us: (702) 430-7661</p></${tag}>`,
      'the attribute alone': `<${tag} phone="(702) 430-7661"></${tag}>`,
      'the attribute, beside other links': `<${tag} phone="(702) 430-7661"><a href="https://maps.example/">Find us</a></${tag}>`,
      'the attribute, beside an emptied link': `<${tag} phone="(702) 430-7661"><a href="">Call us</a></${tag}>`,
    };
    const { page } = await field.open(Object.values(NUMBERLESS).join(''));
    // As site builders do: made by a script, an attribute set later.
    await page.evaluate((name) => {
      const made = document.createElement(name);
      document.body.append(made);
      made.setAttribute('phone', '(702) 430-7661');
    }, tag);
    await page.waitForFunction(
      (name) => [...document.querySelectorAll(name)].at(-1)!.shadowRoot?.firstElementChild,
      {},
      tag,
    );
    const wrong: string[] = [];
    for (const [at, name] of [...Object.keys(NUMBERLESS), 'a tag made by a script'].entries()) {
      const { clinic, words } = await dialed(page, tag, at);
      if (new Set(clinic).size !== 1 || clinic[0] !== 'tel:+17024307661' || !/702\D{0,2}430-7661/.test(words))
        wrong.push(`${name}: ${clinic.join(' ') || 'no number'}`);
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test('a fax number that stands first, or is linked by a script, is never called', async () => {
  for (const tag of TAGS) {
    const { page } = await field.open(
      [
        `<p>Fax: <a href="tel:+17025550123">(702) 555-0123</a></p>${TEL}`,
        `<p><a href="fax:+17025550123">Fax (702) 555-0123</a></p>${TEL}`,
        `<span>F: <a href="tel:+17025550123">702-555-0123</a></span><span>T: ${TEL}</span>`,
        `<p>Fax number: <a href="tel:7025550123">7025550123</a><br>Phone: ${TEL}</p>`,
      ]
        .map((content) => `<${tag}>${content}</${tag}>`)
        .join(''),
    );
    for (let at = 0; at < 4; at++)
      assert.deepEqual(
        [...new Set((await dialed(page, tag, at)).clinic)],
        ['tel:+17024307661'],
        `${tag} ${at}`,
      );
    await page.close();
  }
});

test('all three elements read the same number from the same content', async () => {
  const CONTENTS = [
    TEL,
    '<a href="TEL:702-430-7661">Call us</a>',
    `<p>Fax: <a href="tel:+17025550123">(702) 555-0123</a></p>${TEL}`,
    '<p><a href="tel:(702)%20430-7661">(702) 430-7661</a></p>',
    `<p slot="intro">Emergency? <a href="tel:911">911</a></p>${TEL}`,
    '(702) 430-7661',
    '<a href="tel:+34911234567">91 123 45 67</a>',
  ];
  const { page } = await field.open(
    CONTENTS.flatMap((content) => TAGS.map((tag) => `<${tag}>${content}</${tag}>`)).join(''),
  );
  for (const [at, content] of CONTENTS.entries()) {
    const numbers = [];
    for (const tag of TAGS) numbers.push((await dialed(page, tag, at)).clinic[0]);
    assert.equal(new Set(numbers).size, 1, `${content}: ${numbers.join(', ')}`);
    assert.ok(numbers[0], content);
  }
  await page.close();
});

test('the number that setPhone() gives is shown in place of all others, by each way a page may call it', async () => {
  const { page } = await field.open(
    `<vein-call-to-book phone="(702) 555-0100"><p slot="message"><a href="tel:911">911</a></p>${TEL}</vein-call-to-book>`,
  );
  const set = async (...numbers: string[]): Promise<string> => {
    await page.evaluate(
      (all) => document.querySelector('vein-call-to-book')!.setPhone(...(all as [string])),
      numbers,
    );
    const { clinic, words } = await dialed(page, 'vein-call-to-book');
    return `${clinic.join(' ')} ${plain(words)}`;
  };
  assert.match(await set('(702) 555-0142', '+17025550142'), /^tel:\+17025550142 .*\(702\) 555-0142$/);
  assert.match(await set('702-555-0143'), /^tel:\+17025550143 .*702-555-0143$/);
  assert.match(await set('(702) 555-0144', 'tel:+17025550144'), /^tel:\+17025550144 .*\(702\) 555-0144$/);
  await page.close();
});
