import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { snippet, type Embed } from '../../src/embed/snippet.js';
import { openBrowser, watchedPage } from '../support/browser.js';
import { TEL, logIn, phpIsQuiet, publish } from './support/pages.js';
import { fewVersions, startSite, type Site } from './support/site.js';

/** What agencies really type, and what a shortcode, kses or `esc_attr()` could spoil. */
const WORDS = {
  quotes: `"Vein" 'clinic' “Ñandú” O’Brien`,
  brackets: 'Legs [both] {sides} [/vein_call_to_book] [gallery ids="1"]',
  'ampersands and entities': 'Sons & Daughters &amp; Co &copy; &#39; &#91;',
  'angles and backslashes': String.raw`a < b > c <b>x</b> <!-- y --> C:\new\table \" --`,
  Spanish: '¿Várices? ¡Pida cita mañana, señora Ibáñez! — lunes…',
  'percent signs': '100%ab natural %20 %c3%b1, 50% %s %1$s',
  'spaces that do not break': 'Dr.\u00a0Vein\u200bClinic',
};
const PHONE = '(702) 430-7661';
const BOOKING = `https://example.com/cita%20ma%C3%B1ana?de=[web]&a=1&b='2'&amp=3#x`;

/** Each element with these words in every attribute that holds words, and others that must stay as they are. */
const embeds = (words: string): Embed[] => [
  {
    tag: 'vein-symptom-checker',
    phone: PHONE,
    attributes: {
      'clinic-name': words,
      heading: words,
      'reviewed-by': words,
      'booking-url': BOOKING,
      'no-intro': true,
    },
  },
  {
    tag: 'vein-pump-diagram',
    phone: PHONE,
    attributes: { heading: words, leg: 'post-thrombotic', speed: '0.5', 'no-chart': true },
  },
  {
    tag: 'vein-call-to-book',
    phone: PHONE,
    attributes: {
      'clinic-name': words,
      heading: words,
      message: words,
      'booking-url': BOOKING,
      hours: 'mo-fr 08:00-12:00, 13:00-17:00; sa 09:00-12:00',
      'closed-on': '2026-12-25, 01-01',
      'time-zone': 'America/Los_Angeles',
      dismissible: true,
    },
  },
];

/** What each element has on the front: its attributes, and the phone link inside it. */
const configured = (page: Page, tags: readonly string[]) =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const all = document.querySelectorAll(name);
        if (all.length !== 1) throw new Error(`${all.length} × ${name}`);
        const element = all[0]!;
        return {
          drawn: !!element.shadowRoot?.firstElementChild,
          attributes: Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
          phone: element.querySelector<HTMLAnchorElement>('a[href^="tel:"]')?.href,
          text: element.querySelector('a[href^="tel:"]')?.textContent,
        };
      }),
    tags,
  );

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of fewVersions) {
  describe(`WordPress ${version}, what the embed builder writes`, () => {
    let site: Site;
    let administrator: Page;
    let author: Page;
    before(async () => {
      site = await startSite(version);
      administrator = (await logIn(browser, site, 'administrator')).page;
      author = (await logIn(browser, site, 'author')).page;
    });
    after(() => site.stop());

    for (const role of ['administrator', 'author'] as const) {
      for (const [name, words] of Object.entries(WORDS)) {
        test(`${role}: ${name}`, async () => {
          const given = embeds(words);
          // The first in a Shortcode block, as the guide says; the others as lines of their own.
          const [first, ...others] = given.map((embed) => snippet('wordpress', embed));
          const content = [`<!-- wp:shortcode -->\n${first!}\n<!-- /wp:shortcode -->`, ...others].join(
            '\n\n',
          );
          const address = await publish(
            role === 'author' ? author : administrator,
            administrator,
            name,
            content,
          );
          const { page, errors, warnings } = await watchedPage(browser);
          await page.goto(address);
          await page.waitForFunction(() => document.querySelector('vein-call-to-book')?.shadowRoot);
          const found = await configured(
            page,
            given.map(({ tag }) => tag),
          );
          for (const [index, { tag, attributes }] of given.entries()) {
            const { attributes: got, ...rest } = found[index]!;
            const kept = Object.fromEntries(Object.keys(attributes).map((one) => [one, got[one]]));
            const wanted = Object.entries(attributes).map(([one, value]) => [
              one,
              value === true ? '' : value,
            ]);
            assert.deepEqual(kept, Object.fromEntries(wanted), tag);
            assert.deepEqual(rest, { drawn: true, phone: TEL, text: PHONE }, tag);
          }
          assert.deepEqual([errors, warnings], [[], []]);
          await page.close();
        });
      }
    }

    phpIsQuiet(() => site);
  });
}
