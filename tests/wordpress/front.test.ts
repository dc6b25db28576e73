import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import type {} from 'vein-elements/pump-diagram/define';
import type {} from 'vein-elements/symptom-checker/define';
import { answerAll } from '../support/answer-all.js';
import { openBrowser, watchedPage } from '../support/browser.js';
import { FORMS, HOURS, LINK, PLAIN, TEL, logIn, phpIsQuiet, write } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const oursOf = (requests: readonly string[]): string[] =>
  requests.filter((path) => path.includes('vein-elements'));

/** Goes through all three elements as a visitor: an answer to the end, a pump that plays, a card that calls. */
async function useAll(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('vein-call-to-book')?.shadowRoot, {
    timeout: 10_000,
  });
  await answerAll(page, { age: '50-64', sex: 'female', varicose: 'true', ache: 'true' });
  await page.evaluate(() => document.querySelector('vein-pump-diagram')!.play());
  await new Promise((resolve) => setTimeout(resolve, 500));
  const state = await page.evaluate(() => {
    const diagram = document.querySelector('vein-pump-diagram')!;
    diagram.pause();
    const card = document.querySelector('vein-call-to-book')!;
    const call = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!;
    const { color, fontFamily, textTransform, fontSize } = getComputedStyle(call);
    return {
      result: document.querySelector('vein-symptom-checker')!.assessment!.level,
      height: diagram.getBoundingClientRect().height,
      call: call.href,
      style: { color, fontFamily, textTransform, large: parseFloat(fontSize) >= 16 },
    };
  });
  assert.equal(state.call, TEL);
  assert.ok(state.result);
  assert.ok(state.height > 200, `the diagram is ${state.height} px high`);
  assert.equal(state.style.textTransform, 'none');
  assert.ok(state.style.large);
  assert.match(state.style.fontFamily, /system-ui/);
  assert.notEqual(state.style.color, 'rgb(255, 0, 0)');
}

/** Waits for the bar, which calls the clinic. */
async function useBar(page: Page): Promise<void> {
  const call = await page.waitForFunction(
    () =>
      document
        .querySelector('vein-call-to-book')
        ?.shadowRoot?.querySelector<HTMLAnchorElement>('[part="card"] [part="call"]')?.href,
  );
  assert.equal(await call.jsonValue(), TEL);
}

for (const version of versions) {
  for (const theme of ['', 'classic']) {
    describe(`WordPress ${version}, ${theme || 'block'} theme, what is loaded`, () => {
      let site: Site;
      before(async () => {
        site = await startSite(version, { theme });
      });
      after(() => site.stop());

      test('a page without an element loads none of our bytes', async () => {
        const address = await write(
          site,
          '<!-- wp:paragraph --><p>Nothing of ours.</p><!-- /wp:paragraph -->',
        );
        const { page, requests } = await watchedPage(browser);
        await page.goto(address, { waitUntil: 'networkidle0' });
        assert.deepEqual(oursOf(requests), []);
        assert.doesNotMatch(await page.content(), /vein-/);
        await page.close();
      });

      test('a page with every form of every element loads the script once, deferred, by a name with its hash', async () => {
        const address = await write(site, Object.values(FORMS).join('\n\n'));
        const { page, requests, errors } = await watchedPage(browser);
        await page.goto(address, { waitUntil: 'networkidle0' });
        const scripts = oursOf(requests).filter((path) => path.endsWith('.js'));
        assert.equal(scripts.length, 1);
        assert.match(
          scripts[0]!,
          /^\/wp-content\/plugins\/vein-elements\/assets\/vein-elements\.[\da-f]{10}\.min\.js$/,
        );
        const tags = await page.$$eval('script[src*="vein-elements"]', (all) =>
          all.map((tag) => tag.outerHTML),
        );
        assert.equal(tags.length, 1);
        for (const part of [
          ' defer',
          'data-noptimize="1"',
          'data-cfasync="false"',
          'data-no-optimize="1"',
          'data-no-defer="1"',
          'nowprocket',
          'data-jetpack-boost="ignore"',
        ])
          assert.ok(tags[0]!.includes(part), `${part} in ${tags[0]}`);
        assert.doesNotMatch(
          tags[0]!,
          /integrity|crossorigin/,
          'a proxy that changes the file breaks nothing',
        );
        assert.equal(
          await page.$$eval('vein-call-to-book', (all) => all.filter((one) => one.shadowRoot).length),
          5,
        );
        assert.deepEqual(errors, []);
        await page.close();
      });

      test('the HTML says nothing of the time, so that a cache may keep it', async () => {
        const address = await write(site, FORMS['our block']!);
        const early = await (await fetch(address)).text();
        await new Promise((resolve) => setTimeout(resolve, 1100));
        const body = /<vein-call-to-book[\s\S]*<\/vein-call-to-book>/;
        assert.equal(body.exec(await (await fetch(address)).text())![0], body.exec(early)![0]);
        assert.doesNotMatch(body.exec(early)![0], /\b(now|open|closed|today|nonce)\b/i);
      });

      phpIsQuiet(() => site);
    });
  }

  describe(`WordPress ${version}, a hostile optimiser and a hostile theme`, () => {
    let site: Site;
    before(async () => {
      site = await startSite(version, {
        theme: 'classic',
        mustUse: ['hostile-optimiser.php', 'hostile-theme.php'],
      });
      await site.php("update_option( 'vein_elements', array( 'phone' => '(702) 430-7661' ) );");
    });
    after(() => site.stop());

    for (const [form, content] of Object.entries({
      'plain tags': `<!-- wp:html -->${PLAIN}<!-- /wp:html -->`,
      blocks: FORMS['our block']!,
    })) {
      test(`${form}: the phone works before the script, the elements after the first click`, async () => {
        const address = await write(site, content);
        const { page, errors, warnings } = await watchedPage(browser);
        await page.goto(address, { waitUntil: 'networkidle0' });
        const early = await page.evaluate(() => ({
          defined: !!customElements.get('vein-call-to-book'),
          links: [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.checkVisibility()),
        }));
        assert.deepEqual(early, { defined: false, links: [true, true, true] });
        await page.click('body');
        await useAll(page);
        assert.deepEqual([errors, warnings], [[], []]);
        await page.close();
      });
    }

    phpIsQuiet(() => site);
  });

  describe(`WordPress ${version}, the author’s numbers and the site’s`, () => {
    let site: Site;
    before(async () => {
      site = await startSite(version, { theme: 'classic' });
      await site.php(
        `update_option( 'vein_elements', array( 'clinic_name' => 'Test clinic', 'phone' => '(702) 430-7661', 'hours' => '${HOURS}', 'time_zone' => 'America/Los_Angeles' ) );`,
      );
    });
    after(() => site.stop());

    const emergency = {
      '': '911',
      'emergency_number="112"': '112',
      "emergency-number=' 08 '": '08',
      'emergency_number="1"': '911',
      'emergency_number="99999"': '911',
      'emergency_number="112 or 911"': '911',
    };
    for (const [locale, sentence] of [
      ['', 'In an emergency, call #.'],
      ['es_ES', 'En una emergencia, llame al #.'],
    ] as const) {
      test(`the emergency number before the script is the element’s, ${locale || 'en_US'}`, async () => {
        await site.php(
          `add_filter( 'get_available_languages', fn() => array( 'es_ES' ) ); update_option( 'WPLANG', '${locale}' );`,
        );
        const address = await write(
          site,
          [
            '<!-- wp:vein-elements/symptom-checker {"emergencyNumber":"112"} /-->',
            ...Object.keys(emergency).map((given) => `[vein_symptom_checker ${given}]`),
          ].join('\n\n'),
        );
        const html = await (await fetch(address)).text();
        const wanted = ['112', ...Object.values(emergency)];
        assert.deepEqual(
          [...html.matchAll(/<vein-symptom-checker[^>]*><strong>(.*?)<\/strong>/g)].map(([, words]) => words),
          wanted.map((number) => sentence.replace('#', number)),
        );
        const { page, errors } = await watchedPage(browser);
        await page.goto(address);
        assert.deepEqual(
          await page.$$eval('vein-symptom-checker', (all) => all.map((one) => one.emergencyNumber)),
          wanted,
        );
        assert.deepEqual(errors, []);
        await page.close();
        await site.php("update_option( 'WPLANG', '' );");
      });
    }

    /** What a visitor is given to call: in the light DOM of each element, and on each card. */
    const numbers = async (content: string) => {
      const address = await write(site, `<!-- wp:html -->${content}<!-- /wp:html -->`);
      const { page, errors, warnings } = await watchedPage(browser);
      await page.goto(address);
      const found = await page.evaluate(async () => {
        const all = [
          ...document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(
            'vein-symptom-checker, vein-call-to-book',
          ),
        ];
        for (const one of all) await one.updateComplete;
        const each = all.map(
          (one) =>
            one.localName.slice(5) +
            ' ' +
            (one.localName === 'vein-call-to-book'
              ? one.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')
              : (one.closest('[data-vein]') ?? one).querySelector<HTMLAnchorElement>('a[href^="tel:" i]')
            )?.getAttribute('href'),
        );
        // A checker made in a div shows a copy of what its author wrote for one of its slots.
        return [...new Set(each)].sort();
      });
      assert.deepEqual([errors, warnings], [[], []]);
      await page.close();
      return found;
    };

    const MINE = 'tel:+17025550100';
    const OTHER = 'tel:+17025550199';
    const mine = `<a class="x" href="${MINE}">(702) 555-0100</a>`;
    const other = mine.replace('0100"', '0199"');
    const card = '<vein-call-to-book slot="call-to-book"></vein-call-to-book>';
    const whole: Readonly<Record<string, readonly [content: string, numbers: readonly string[]]>> = {
      'a div before the link': [
        `<div data-vein="symptom-checker"><div slot="intro"><div>Ours</div></div>${mine}</div>`,
        [`symptom-checker ${MINE}`],
      ],
      'a div that is not one, before the link': [
        `<div data-vein="call-to-book"><!-- <div> --><b title='"'>Ours</b><div slot="message">Call</div><p>${mine}</p></div>`,
        [`call-to-book ${MINE}`],
      ],
      'neighbours, and one without a link': [
        `<div><div data-vein="call-to-book"><div slot="message">Call</div>${mine}</div><div data-vein="call-to-book"><div slot="message">Call</div></div>` +
          `<div data-vein="call-to-book">${other}</div></div>`,
        [`call-to-book ${MINE}`, `call-to-book ${TEL}`, `call-to-book ${OTHER}`],
      ],
      'a link in a comment is none': [
        `<vein-call-to-book><!-- ${mine} --></vein-call-to-book>`,
        [`call-to-book ${TEL}`],
      ],
      'a card in a checker': [
        `<vein-symptom-checker>${card}</vein-symptom-checker>`,
        [`symptom-checker ${TEL}`, `call-to-book ${TEL}`],
      ],
      'a card before the checker’s link': [
        `<vein-symptom-checker>${card}${mine}</vein-symptom-checker>`,
        [`symptom-checker ${MINE}`, `call-to-book ${MINE}`],
      ],
      'a card with its own number before the checker’s link': [
        `<div data-vein="symptom-checker">${card.replace('><', ' phone="(702) 555-0199"><')}<div>${mine}</div></div>`,
        [`symptom-checker ${MINE}`, `call-to-book ${OTHER}`],
      ],
      'a card in a checker that has a number': [
        `<vein-symptom-checker phone="(702) 555-0100">${card}</vein-symptom-checker>`,
        [`symptom-checker ${MINE}`, `call-to-book ${MINE}`],
      ],
      'a card that has a link, in a checker': [
        `<vein-symptom-checker>${card.replace('><', `>${mine}<`)}</vein-symptom-checker>`,
        [`symptom-checker ${MINE}`, `call-to-book ${MINE}`],
      ],
      'a div as the card': [
        `<div data-vein="symptom-checker"><div data-vein="call-to-book" slot="call-to-book"></div></div>`,
        [`symptom-checker ${TEL}`, `call-to-book ${TEL}`],
      ],
      'a card in a div of another library': [
        `<div data-vein="pump"><div>${card}</div></div>`,
        [`call-to-book ${TEL}`],
      ],
    };
    for (const [name, [content, wanted]] of Object.entries(whole))
      test(`${name}: the author’s number comes before the site’s`, async () => {
        assert.deepEqual(await numbers(content), [...wanted].sort());
      });

    test('a card in a checker gets the settings, and a link that works before the script', async () => {
      const address = await write(site, `<vein-symptom-checker>${card}</vein-symptom-checker>`);
      const html = await (await fetch(address)).text();
      const [inside] = /<vein-call-to-book[\s\S]*<\/vein-call-to-book>/.exec(html)!;
      for (const part of [
        'clinic-name="Test clinic"',
        `hours="${HOURS}"`,
        'time-zone="America/Los_Angeles"',
        'slot="call-to-book"',
        LINK,
      ])
        assert.ok(inside.includes(part), `${part} in ${inside}`);
    });

    phpIsQuiet(() => site);
  });

  describe(`WordPress ${version}, another office by a filter`, () => {
    let site: Site;
    before(async () => {
      site = await startSite(version, { mustUse: ['other-office.php'] });
      await site.php("update_option( 'vein_elements', array( 'phone' => '(702) 430-7661' ) );");
    });
    after(() => site.stop());

    test('its number is the one that is called, in blocks, shortcodes and plain tags', async () => {
      const address = await write(
        site,
        '<!-- wp:vein-elements/pump-diagram /-->\n\n<!-- wp:vein-elements/call-to-book /-->\n\n[vein_symptom_checker]\n\n' +
          '<!-- wp:html --><vein-call-to-book></vein-call-to-book><div data-vein="pump-diagram"></div><!-- /wp:html -->',
      );
      const html = await (await fetch(address)).text();
      assert.equal(html.split('<a href="tel:+17025550100">(702) 555-0100</a>').length - 1, 5);
      assert.doesNotMatch(html, /430-?7661/);
    });

    phpIsQuiet(() => site);
  });

  describe(`WordPress ${version}, a strict CSP`, () => {
    let site: Site;
    before(async () => {
      site = await startSite(version, { theme: 'classic', mustUse: ['strict-csp.php'] });
      await site.php(
        "update_option( 'vein_elements', array( 'phone' => '(702) 430-7661', 'accent' => '#7a1f5c' ) );",
      );
    });
    after(() => site.stop());

    for (const [name, content, use] of [
      ['all three work', FORMS['our block']!, useAll],
      ['a bar alone works', '[vein_call_to_book placement="bottom"]', useBar],
    ] as const) {
      test(`${name}, with the clinic’s colour, and no violation is reported`, async () => {
        const address = await write(site, content);
        const { page, errors } = await watchedPage(browser);
        await page.evaluateOnNewDocument(() => {
          const seen: string[] = [];
          Object.assign(window, { seen });
          document.addEventListener(
            'securitypolicyviolation',
            ({ violatedDirective, sourceFile, blockedURI }) => {
              seen.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
            },
          );
        });
        const answer = await page.goto(address, { waitUntil: 'load' });
        assert.match(answer!.headers()['content-security-policy'] ?? '', /require-trusted-types-for/);
        await use(page);
        const { seen, accent } = await page.evaluate(() => ({
          seen: (window as unknown as { seen: string[] }).seen,
          accent: getComputedStyle(document.documentElement).getPropertyValue('--vein-accent'),
        }));
        assert.deepEqual(seen, []);
        assert.equal(accent, '#7a1f5c');
        assert.deepEqual(errors, []);
        await page.close();
      });
    }

    phpIsQuiet(() => site);
  });

  describe(`WordPress ${version}, logged in`, () => {
    let site: Site;
    let page: Page;
    before(async () => {
      site = await startSite(version);
      page = (await logIn(browser, site, 'administrator')).page;
    });
    after(() => site.stop());

    for (const width of [1200, 782, 600]) {
      test(`a bar at the top stands clear of the admin bar at ${width} px`, async () => {
        const address = await write(
          site,
          `<!-- wp:html --><vein-call-to-book placement="top">${LINK}</vein-call-to-book><p style="height:3000px">Long.</p><!-- /wp:html -->`,
        );
        await page.setViewport({ width, height: 800 });
        await page.goto(address);
        await page.waitForFunction(
          () =>
            (document.querySelector('vein-call-to-book')?.shadowRoot?.querySelector('[part="card"]')
              ?.clientHeight ?? 0) > 40,
        );
        for (const scroll of [0, 1000]) {
          const boxes = await page.evaluate(async (y) => {
            scrollTo({ top: y, behavior: 'instant' });
            await new Promise((resolve) => setTimeout(resolve, 300));
            const bar = document
              .querySelector('vein-call-to-book')!
              .shadowRoot!.querySelector('[part="card"]')!;
            return {
              bar: bar.getBoundingClientRect().toJSON() as DOMRect,
              admin: document.querySelector('#wpadminbar')!.getBoundingClientRect().toJSON() as DOMRect,
            };
          }, scroll);
          const expected = Math.max(0, boxes.admin.bottom);
          assert.ok(boxes.bar.height > 40);
          assert.ok(
            Math.abs(boxes.bar.top - expected) <= 1,
            `scrolled ${scroll}: the bar is at ${boxes.bar.top}, the admin bar ends at ${boxes.admin.bottom}`,
          );
        }
      });
    }

    phpIsQuiet(() => site);
  });
}
