import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import { openBrowser, watchedPage } from '../support/browser.js';
import { TEL, logIn, phpIsQuiet, write } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

const EMBED = '/wp-content/plugins/vein-elements/assets/embed.html';
const HOURS = 'Mon-Fri 8am-5pm';
const OURS = `<a href="tel:+17024307661">(702) 430-7661</a> · <a href="${EMBED}?clinic-name=Alpha+Vein#vein-call-to-book">Call or book</a>`;
const paragraph = (html: string): string => `<!-- wp:paragraph --><p>${html}</p><!-- /wp:paragraph -->`;
/** Comments as blocks print them; an avatar and the latest comments link to a commenter's website without `rel`. */
const COMMENTS =
  '<!-- wp:latest-comments /-->' +
  '<!-- wp:comments --><div class="wp-block-comments"><!-- wp:comment-template -->' +
  '<!-- wp:avatar {"isLink":true} /--><!-- wp:comment-author-name /--><!-- wp:comment-content /-->' +
  '<!-- /wp:comment-template --></div><!-- /wp:comments -->';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** What a page made of its links. */
async function cards(address: string) {
  const { page, requests, errors, warnings } = await watchedPage(browser);
  await page.goto(address, { waitUntil: 'networkidle0' });
  const found = await page.evaluate(() => ({
    meta: [...document.querySelectorAll<HTMLMetaElement>('meta[name="vein-elements"]')].map(
      ({ content }) => content,
    ),
    cards: [...document.querySelectorAll('vein-call-to-book')].map((one) => ({
      name: one.clinicName,
      hours: one.getAttribute('hours'),
      call: one.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')?.href,
    })),
    /** Links with our fragment, wherever they stand. */
    links: document.querySelectorAll('a[href*="#vein-"]').length,
  }));
  const scripts = requests.filter((path) => /vein-elements\/assets\/.*js$/.test(path)).length;
  await page.close();
  return { ...found, scripts, said: [...errors, ...warnings] };
}

for (const version of versions) {
  for (const theme of version === versions.at(-1) ? ['', 'classic'] : ['']) {
    describe(`WordPress ${version}, ${theme || 'block'} theme, links that become elements`, () => {
      let site: Site;
      const card = { name: 'Alpha Vein', hours: HOURS, call: TEL };
      before(async () => {
        site = await startSite(version, { theme });
        await site.php(
          `update_option( 'vein_elements', array( 'phone' => '(202) 555-0143', 'clinic_name' => 'Of the settings', 'hours' => '${HOURS}' ) ); update_option( 'comment_previously_approved', '0' ); update_option( 'comment_moderation', '0' ); update_option( 'comment_max_links', '0' );`,
        );
      });
      after(() => site.stop());

      for (const role of ['author', 'contributor'] as const)
        test(`by a writer who is ${role}: a card with the settings, and the number beside the link`, async () => {
          const content = await site.php(
            `wp_set_current_user( get_user_by( 'login', '${role}' )->ID ); kses_init(); echo wp_unslash( apply_filters( 'content_save_pre', wp_slash( base64_decode( '${Buffer.from(paragraph(OURS)).toString('base64')}' ) ) ) );`,
          );
          assert.deepEqual(await cards(await write(site, content, 'post')), {
            meta: ['links'],
            cards: [card],
            links: 1,
            scripts: 1,
            said: [],
          });
        });

      test('a whole address counts, another site’s does not, nor does nofollow', async () => {
        for (const [href, count] of [
          [`${site.origin}${EMBED}?clinic-name=Alpha+Vein#vein-call-to-book`, 1],
          [`https://other.example${EMBED}?clinic-name=Alpha+Vein#vein-call-to-book`, 0],
          [`${EMBED}?clinic-name=Alpha+Vein#vein-call-to-book" rel="nofollow`, 0],
        ] as const) {
          const text = OURS.replace(/href="\/wp[^"]*/, `href="${href}`);
          const { cards: found } = await cards(await write(site, paragraph(text)));
          assert.deepEqual(found, Array(count).fill(card), href);
        }
      });

      test('without a script the link opens the element, with the settings, on a page of its own', async () => {
        const html = await (await fetch(await write(site, paragraph(OURS)))).text();
        const href = /href="([^"]*#vein-call-to-book)"/.exec(html)![1]!.replace(/&amp;|&#038;/g, '&');
        const { page, errors, warnings } = await watchedPage(browser);
        await page.goto(new URL(href, site.origin).href, { waitUntil: 'networkidle0' });
        const found = await page.$eval('vein-call-to-book', (one) => [
          one.clinicName,
          one.getAttribute('hours'),
          !!one.shadowRoot?.querySelector('[part="call"]'),
        ]);
        assert.deepEqual([found, errors, warnings], [['Alpha Vein', HOURS, true], [], []]);
        await page.close();
      });

      test('a page with elements alone does not let links count', async () => {
        const { meta, scripts } = await cards(await write(site, '[vein_call_to_book]'));
        assert.deepEqual([meta, scripts], [[], 1]);
      });

      test('a place of that name on the same page stays one', async () => {
        const text = '<a href="#vein-call-to-book">Book</a><span id="vein-call-to-book"></span>';
        const address = await write(site, paragraph(text));
        const { page } = await watchedPage(browser);
        await page.goto(address);
        assert.equal(
          await page.$eval('a[href*="#vein-"]', (a) => a.getAttribute('href')),
          '#vein-call-to-book',
        );
        assert.equal(await page.$('vein-call-to-book'), null);
        await page.close();
      });

      test('no link of somebody who comments becomes an element, on a page where the author’s does', async () => {
        const address = await write(site, paragraph(OURS) + COMMENTS, 'post');
        const id = await site.php(`echo get_posts( array( 'numberposts' => 1, 'orderby' => 'ID' ) )[0]->ID;`);
        const bad = `${site.origin}${EMBED}?clinic-name=Bad&phone=%28202%29+555-0199#vein-call-to-book`;
        const comment = `<p><a href="${bad}">Book</a></p>`;
        // A visitor's, through the form: a link, a bare address and a website.
        const sent = await fetch(`${site.origin}/wp-comments-post.php`, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams({
            comment_post_ID: id,
            author: 'Visitor',
            email: 'a@example.com',
            url: bad,
            comment: `${comment}\n\n${bad}`,
          }),
        });
        assert.equal(sent.status, 302);
        // One that an import wrote past all filters.
        await site.php(
          `wp_insert_comment( array( 'comment_post_ID' => ${id}, 'comment_author' => 'Import', 'comment_author_url' => '${bad}', 'comment_content' => '${comment}', 'comment_approved' => 1 ) );`,
        );
        // An administrator's, who may write any HTML.
        const { page, context } = await logIn(browser, site, 'administrator');
        await page.goto(`${site.origin}/wp-admin/edit-comments.php?p=${id}`);
        await site.php(
          `wp_set_current_user( 1 ); kses_remove_filters(); wp_new_comment( array( 'comment_post_ID' => ${id}, 'comment_author' => 'Admin', 'comment_author_email' => 'b@example.com', 'comment_author_url' => '${bad}', 'comment_content' => wp_slash( '${comment}' ), 'user_id' => 1, 'comment_type' => 'comment', 'comment_parent' => 0 ) );`,
        );
        await context.close();
        const { cards: found, links } = await cards(address);
        assert.deepEqual(found, [card]);
        assert.ok(links >= 5, `the author’s link and four of comments are there: ${links}`);
      });

      test('the settings name the page and the script', async () => {
        const { page, context } = await logIn(browser, site, 'administrator');
        await page.goto(`${site.origin}/wp-admin/options-general.php?page=vein-elements`);
        for (const [id, name] of [
          ['embed', 'embed.html'],
          ['resize', 'embed-resize.js'],
        ] as const) {
          const url = await page.$eval(`#vein-address-${id}`, (one) => (one as HTMLInputElement).value);
          assert.equal(url, `${site.origin}/wp-content/plugins/vein-elements/assets/${name}`);
          assert.equal((await fetch(url)).status, 200);
        }
        await context.close();
      });

      phpIsQuiet(() => site);
    });
  }
}
