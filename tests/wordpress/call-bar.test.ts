import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import type {} from 'vein-elements/symptom-checker/define';
import { openBrowser, watchedPage } from '../support/browser.js';
import { TEL, phpIsQuiet } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

/** Kinds of pages with their addresses, and whether a bar for all pages stands there: the site's, the page's own or none. */
const KINDS = {
  'the front page': ['/', 'site'],
  'a page': ['/about/', 'site'],
  'the page of posts': ['/news/', 'site'],
  'a post': ['/a-post/', 'site'],
  'a category': ['/category/uncategorized/', 'site'],
  'a search': ['/?s=legs', 'site'],
  'a page that is not there': ['/nothing-here/', 'site'],
  'a page with a card': ['/card/', 'site'],
  'a page with a bar block': ['/bar-block/', 'own'],
  'a page with a bar as a tag': ['/bar-tag/', 'own'],
  'a page with a bar as a shortcode': ['/bar-shortcode/', 'own'],
  'the cart': ['/cart/', 'none'],
  'the checkout': ['/checkout/', 'none'],
  'the account': ['/my-account/', 'none'],
  'a feed': ['/feed/', 'none'],
  'an embedded post': ['/a-post/embed/', 'none'],
  'the login': ['/wp-login.php', 'none'],
} as const;

const BAR = 'placement="bottom" clinic-name="Own"';
const POSTS = `
  kses_remove_filters();
  $ids = array();
  foreach ( array(
    'home' => 'Home.', 'about' => 'About.', 'news' => '', 'card' => '[vein_call_to_book]', 'cart' => 'Cart.', 'checkout' => 'Pay.', 'my-account' => 'Mine.',
    'bar-block' => '<!-- wp:vein-elements/call-to-book {"placement":"bottom","clinicName":"Own"} /-->',
    'bar-tag' => '<!-- wp:html --><vein-call-to-book ${BAR}></vein-call-to-book><!-- /wp:html -->',
    'bar-shortcode' => '[vein_call_to_book placement="bottom" clinic_name="Own"]',
  ) as $name => $content ) {
    $ids[ $name ] = wp_insert_post( array( 'post_type' => 'page', 'post_author' => 1, 'post_status' => 'publish', 'post_name' => $name, 'post_title' => $name, 'post_content' => $content ) );
  }
  wp_insert_post( array( 'post_type' => 'post', 'post_author' => 1, 'post_status' => 'publish', 'post_name' => 'a-post', 'post_title' => 'Legs', 'post_content' => 'Legs ache.', 'post_category' => array( 1 ) ) );
  update_option( 'show_on_front', 'page' );
  update_option( 'page_on_front', $ids['home'] );
  update_option( 'page_for_posts', $ids['news'] );
  echo wp_json_encode( $ids );`;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of versions) {
  for (const theme of version === versions.at(-1) ? ['', 'classic'] : ['']) {
    describe(`WordPress ${version}, ${theme || 'block'} theme, the bar on all pages`, () => {
      let site: Site;
      let ids: Readonly<Record<string, number>>;
      before(async () => {
        site = await startSite(version, { theme, mustUse: ['shop-stubs.php'] });
        ids = JSON.parse(await site.php(POSTS)) as Record<string, number>;
      });
      after(() => site.stop());

      const set = (settings: Readonly<Record<string, string>>): Promise<string> =>
        site.php(
          `update_option( 'vein_elements', json_decode( base64_decode( '${Buffer.from(
            JSON.stringify({ phone: '(702) 430-7661', ...settings }),
          ).toString('base64')}' ), true ) );`,
        );
      const html = async (path: string): Promise<string> => (await fetch(site.origin + path)).text();
      const barsIn = (text: string): string[] =>
        text.match(/<vein-call-to-book[^>]*placement="(?:bottom|top)"[^>]*>/g) ?? [];

      test('none where nothing is set: not a byte of ours on any page', async () => {
        await set({});
        for (const [kind, [path]] of Object.entries(KINDS)) {
          if (/with a (?:card|bar)/.test(kind)) continue;
          assert.doesNotMatch(await html(path), /vein/i, kind);
        }
      });

      for (const [kind, [path, expected]] of Object.entries(KINDS)) {
        test(`on all pages, ${kind}: ${expected === 'site' ? 'the site’s bar' : expected}`, async () => {
          await set({ bar: 'all' });
          const text = await html(path);
          const bars = barsIn(text);
          assert.equal(bars.length, expected === 'none' ? 0 : 1);
          assert.equal(text.includes('vein-elements-bar'), expected === 'site');
          if (expected === 'own') assert.match(bars[0]!, /clinic-name="Own"/);
          if (expected === 'none') assert.doesNotMatch(text, /vein/i);
        });
      }

      test('a visitor sees one bar, which calls, and the card’s script alone is loaded', async () => {
        await set({ bar: 'all' });
        for (const path of ['/about/', '/bar-tag/']) {
          const { page, requests, errors, warnings } = await watchedPage(browser);
          await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
          const seen = await page.$$eval('vein-call-to-book', (all) =>
            all.map((bar) => {
              const { top, height } = bar.shadowRoot!.querySelector('[part="card"]')!.getBoundingClientRect();
              const { href } = bar.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!;
              return { href, isAtBottom: height > 0 && innerHeight - top - height < 4 };
            }),
          );
          assert.deepEqual(seen, [{ href: TEL, isAtBottom: true }], path);
          assert.deepEqual(
            requests
              .filter((one) => /vein.*\.js$/.test(one))
              .map((one) => one.replace(/.*\/|\.[\da-f]{10}/g, '')),
            ['vein-call-to-book.min.js'],
          );
          assert.deepEqual([errors, warnings], [[], []]);
          await page.close();
        }
      });

      test('a bar that a script brings later wins over the site’s', async () => {
        const { page } = await watchedPage(browser);
        await page.goto(`${site.origin}/about/`, { waitUntil: 'networkidle0' });
        const shown = await page.evaluate(async () => {
          document.body.insertAdjacentHTML(
            'beforeend',
            '<div><vein-call-to-book placement="bottom" clinic-name="Later" phone="(702) 555-0199"></vein-call-to-book></div>',
          );
          await new Promise((resolve) => setTimeout(resolve, 500));
          return [...document.querySelectorAll('vein-call-to-book')]
            .filter(
              (bar) =>
                getComputedStyle(bar.shadowRoot!.querySelector('[part="card"]')!).visibility === 'visible',
            )
            .map(({ clinicName }) => clinicName);
        });
        assert.deepEqual(shown, ['Later']);
        await page.close();
      });

      test('on chosen pages, and nowhere else', async () => {
        await set({ bar: 'chosen', bar_pages: `${ids.about} ${ids.home} ${ids.news}` });
        for (const path of ['/about/', '/', '/news/']) assert.equal(barsIn(await html(path)).length, 1, path);
        for (const path of ['/a-post/', '/category/uncategorized/', '/?s=legs', '/nothing-here/'])
          assert.doesNotMatch(await html(path), /vein/i, path);
      });

      test('on phones only, at the top, with a button to close it', async () => {
        await set({ bar: 'all', bar_devices: 'phones', bar_edge: 'top', bar_close: 'yes' });
        assert.match(
          await html('/about/'),
          /<vein-call-to-book[^>]* placement="top" dismissible remember="session"[^>]* hide-on="desktop"/,
        );
      });

      test('without a number and an address there is none', async () => {
        await site.php("update_option( 'vein_elements', array( 'bar' => 'all' ) );");
        assert.doesNotMatch(await html('/about/'), /vein/i);
      });

      test('calls and bookings reach the data layer where that is switched on, answers never', async () => {
        await set({ bar: 'all', booking_url: 'https://example.com/book', data_layer: 'yes' });
        await site.php(
          "wp_update_post( array( 'ID' => get_page_by_path( 'card' )->ID, 'post_content' => '[vein_symptom_checker share_result][vein_call_to_book]' ) );",
        );
        const { page, errors } = await watchedPage(browser);
        await page.goto(`${site.origin}/card/`, { waitUntil: 'networkidle0' });
        const pushed = await page.evaluate(async () => {
          document.addEventListener('click', (event) => event.preventDefault());
          const card = document.querySelector('vein-call-to-book')!;
          card.shadowRoot!.querySelector<HTMLElement>('[part="call"]')!.click();
          card.shadowRoot!.querySelector<HTMLElement>('[part="book"]')!.click();
          const checker = document.querySelector('vein-symptom-checker')!;
          await checker.start();
          checker.shadowRoot!.querySelector<HTMLElement>('input')!.click();
          await checker.next();
          return (window as unknown as { dataLayer: unknown[] }).dataLayer;
        });
        assert.deepEqual(pushed, [{ event: 'vein_call' }, { event: 'vein_book' }]);
        assert.deepEqual(errors, []);
        await page.close();
        await set({ bar: 'all' });
        assert.doesNotMatch(await html('/card/'), /dataLayer/);
      });

      phpIsQuiet(() => site);
    });
  }
}
