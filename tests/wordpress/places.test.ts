import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import { openBrowser, watchedPage } from '../support/browser.js';
import { TEL, logIn, phpIsQuiet, write } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

const PHONE = '(702) 430-7661';
const SHORTCODES = [
  '[vein_symptom_checker]',
  '[vein_pump_diagram]',
  '[vein_call_to_book booking_url="https://example.com/book"]',
];
/** One element in each way it can be written. */
const EVERY_WAY =
  '<!-- wp:vein-elements/symptom-checker /-->\n\n<!-- wp:vein-elements/call-to-book /-->\n\n[vein_pump_diagram]\n\n[vein_call_to_book]\n\n' +
  '<!-- wp:html --><vein-call-to-book></vein-call-to-book><div data-vein="call-to-book"></div><!-- /wp:html -->';
const BAR = '<!-- wp:vein-elements/call-to-book {"placement":"bottom"} /-->';

const numbersIn = (html: string): number => (html.match(/430-?7661/g) ?? []).length;
const telLinksIn = (html: string): number => (html.match(/href="tel:/g) ?? []).length;
/** What a reader sees of HTML that no browser has run. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ');
const ourScripts = (requests: readonly string[]): string[] =>
  requests.filter((path) => /vein-elements\/assets\/.*js$/.test(path)).map((path) => path.split('/').pop()!);

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of versions) {
  for (const theme of ['', 'classic']) {
    describe(`WordPress ${version}, ${theme || 'block'} theme, where elements are printed`, () => {
      let site: Site;
      before(async () => {
        site = await startSite(version, { theme });
        await site.php(`update_option( 'vein_elements', array( 'phone' => '${PHONE}' ) );`);
      });
      after(() => site.stop());

      for (const [where, around] of Object.entries({
        'a Paragraph block': (one: string) =>
          `<!-- wp:paragraph --><p>Before ${one} after.</p><!-- /wp:paragraph -->`,
        'a paragraph of the classic editor': (one: string) => `Before ${one} after.\n\nAnother paragraph.`,
      })) {
        test(`a shortcode in ${where} is printed once, and the words around it stay beside it`, async () => {
          const address = await write(site, SHORTCODES.map(around).join('\n\n'));
          const html = await (await fetch(address)).text();
          const { page, errors } = await watchedPage(browser);
          // Without a script, as it is before ours has run.
          await page.setJavaScriptEnabled(false);
          await page.goto(address);
          await page.setJavaScriptEnabled(true);
          const found = await page.evaluate(() =>
            [...document.querySelectorAll('vein-symptom-checker, vein-pump-diagram, vein-call-to-book')].map(
              (one) => ({
                tag: one.localName,
                paragraph: one.parentElement!.localName,
                before: one.previousSibling?.textContent?.trim(),
                after: one.nextSibling?.textContent?.trim(),
                links: one.querySelectorAll('a[href^="tel:"]').length,
              }),
            ),
          );
          assert.deepEqual(
            found,
            ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'].map((tag) => ({
              tag,
              paragraph: 'p',
              before: 'Before',
              after: 'after.',
              links: 1,
            })),
          );
          assert.equal(await page.$$eval('a[href^="tel:"]', (all) => all.length), 3);
          assert.equal(telLinksIn(html), 3);
          assert.deepEqual(errors, []);
          await page.close();
        });
      }

      test('a page with a bar alone loads the card’s bundle alone, one with more the bundle of all', async () => {
        for (const [content, bundle] of [
          [BAR, /^vein-call-to-book\.[\da-f]{10}\.min\.js$/],
          ['[vein_call_to_book placement="bottom"]', /^vein-call-to-book\.[\da-f]{10}\.min\.js$/],
          [
            '<!-- wp:html --><div data-vein="call-to-book"></div><!-- /wp:html -->',
            /^vein-call-to-book\.[\da-f]{10}\.min\.js$/,
          ],
          [`${BAR}\n\n[vein_symptom_checker]`, /^vein-elements\.[\da-f]{10}\.min\.js$/],
          [`[vein_pump_diagram]\n\n${BAR}`, /^vein-elements\.[\da-f]{10}\.min\.js$/],
        ] as const) {
          const address = await write(site, content);
          const { page, requests, errors, warnings } = await watchedPage(browser);
          await page.goto(address, { waitUntil: 'networkidle0' });
          const scripts = ourScripts(requests);
          assert.equal(scripts.length, 1, `${content}: ${scripts.join(' ')}`);
          assert.match(scripts[0]!, bundle, content);
          assert.equal(
            await page.$eval(
              'vein-call-to-book',
              (card) => card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!.href,
            ),
            TEL,
          );
          assert.deepEqual([errors, warnings], [[], []], content);
          await page.close();
        }
      });

      describe('lists, feeds, search, excerpts and REST', () => {
        let addresses: string[];
        before(async () => {
          await site.php("update_option( 'rss_use_excerpt', '0' );");
          addresses = [];
          for (let count = 0; count < 2; count++)
            addresses.push(
              await write(
                site,
                `<!-- wp:paragraph --><p>Legs ache.</p><!-- /wp:paragraph -->\n\n${EVERY_WAY}`,
                'post',
              ),
            );
        });

        for (const path of ['/', '/?s=Legs', '/category/uncategorized/']) {
          test(`${path}: a number a post at most, and no script`, async () => {
            const { page, requests, errors } = await watchedPage(browser);
            await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
            const html = await page.content();
            // A block theme's front page lists titles alone.
            if (theme || path !== '/') assert.match(textOf(html), /Legs ache/);
            assert.deepEqual(ourScripts(requests), []);
            // One of the two posts is at most said twice: by its words and by its link.
            assert.ok(telLinksIn(html) <= 2, `${telLinksIn(html)} links`);
            assert.ok(numbersIn(textOf(html)) <= 2, `${numbersIn(textOf(html))} numbers`);
            assert.deepEqual(errors, []);
            await page.close();
          });
        }

        test('feeds: a number a post at most, no tag of ours', async () => {
          const feed = await (await fetch(`${site.origin}/feed/`)).text();
          const items = feed.split('<item>').slice(1);
          assert.ok(items.length >= 2);
          for (const item of items) assert.ok(telLinksIn(item) <= 1 && numbersIn(textOf(item)) <= 1, item);
          assert.ok(
            items.some((item) => numbersIn(item) > 0),
            'the number is there',
          );
          assert.doesNotMatch(feed, /<script|<vein-symptom-checker/);
        });

        test('REST: a number a post at most, none in the excerpt', async () => {
          const posts = (await (await fetch(`${site.origin}/wp-json/wp/v2/posts`)).json()) as {
            content: { rendered: string };
            excerpt: { rendered: string };
            title: { rendered: string };
          }[];
          for (const { content, excerpt } of posts.filter(({ title }) => title.rendered === 'One post')) {
            assert.equal(telLinksIn(content.rendered), 1);
            assert.equal(numbersIn(textOf(content.rendered)), 1);
            assert.match(content.rendered, /<vein-symptom-checker phone=/);
            assert.equal(numbersIn(excerpt.rendered), 0);
            assert.match(excerpt.rendered, /Legs ache/);
          }
        });

        test('the post itself has them all', async () => {
          const { page, errors } = await watchedPage(browser);
          await page.goto(addresses[0]!, { waitUntil: 'networkidle0' });
          assert.equal(
            await page.$$eval('vein-call-to-book', (all) => all.filter((one) => one.shadowRoot).length),
            4,
          );
          assert.deepEqual(errors, []);
          await page.close();
        });
      });

      phpIsQuiet(() => site);
    });
  }

  describe(`WordPress ${version}, nothing configured`, () => {
    let site: Site;
    let address: string;
    before(async () => {
      site = await startSite(version);
      address = await write(site, `${EVERY_WAY}\n\n${BAR}`);
    });
    after(() => site.stop());

    /** The cards that are seen, and links to set a number. */
    const look = async (page: Awaited<ReturnType<typeof watchedPage>>['page']) => {
      await page.goto(address, { waitUntil: 'networkidle0' });
      return page.evaluate(() => ({
        cards: [...document.querySelectorAll('vein-call-to-book')].filter((one) => one.checkVisibility())
          .length,
        links: [...document.querySelectorAll<HTMLAnchorElement>('a')]
          .filter(({ textContent }) => textContent.includes('Set the clinic'))
          .map(({ href }) => new URL(href).pathname + new URL(href).search),
        checker: !!document.querySelector('vein-symptom-checker')?.shadowRoot,
      }));
    };

    test('visitors see nothing of card and bar', async () => {
      const { page, errors } = await watchedPage(browser);
      assert.deepEqual(await look(page), { cards: 0, links: [], checker: true });
      assert.deepEqual(errors, []);
      await page.close();
    });

    test('those who may mend it are told, with a link', async () => {
      const { page, context } = await logIn(browser, site, 'administrator');
      const { cards, links } = await look(page);
      assert.equal(cards, 0);
      assert.deepEqual(links, Array(5).fill('/wp-admin/options-general.php?page=vein-elements'));
      await context.close();
      const editor = await logIn(browser, site, 'editor');
      const seen = await look(editor.page);
      assert.equal(seen.links.length, 5);
      assert.match(seen.links[0]!, /^\/wp-admin\/post\.php\?post=\d+&action=edit$/);
      await editor.context.close();
    });

    test('a card with a booking address, or a number that its author wrote, is shown', async () => {
      address = await write(
        site,
        '[vein_call_to_book booking_url="https://example.com/book"]\n\n[vein_call_to_book phone="702-430-7661"]\n\n' +
          '<!-- wp:html --><vein-call-to-book><a href="tel:+17024307661">Call</a></vein-call-to-book><!-- /wp:html -->',
      );
      const { page } = await watchedPage(browser);
      assert.equal((await look(page)).cards, 3);
      await page.close();
    });

    phpIsQuiet(() => site);
  });
}
