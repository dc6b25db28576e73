import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import { openBrowser, watchedPage } from '../support/browser.js';
import { LINK, TEL, logIn, phpIsQuiet } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';
import { WRITINGS } from './support/writings.js';

const SETTINGS = '/wp-admin/options-general.php?page=vein-elements';
const GOOD = {
  clinic_name: 'Test & Sons "Vein" Clinic',
  phone: '(702) 430-7661',
  booking_url: 'https://example.com/book%20now?a=1&b=2',
  hours: 'mo-fr 08:00-17:00; sa 09:00-12:00',
  hours_by: 'words',
  closed_on: '2026-12-25, 01-01',
  time_zone: 'America/New_York',
  accent: '#7a1f5c',
  surface: '#fffdf5',
  ink: '#222222',
};
const EVIL = `"></style></script><script>window.evil=1</script><img src=x onerror="window.evil=1">';--javascript:evil`;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const stored = async (site: Site): Promise<Record<string, string>> =>
  JSON.parse(
    await site.php("echo wp_json_encode( (object) get_option( 'vein_elements', array() ) );"),
  ) as never;

/** Types into the form and saves it, as a person does. */
async function save(page: Page, site: Site, values: Readonly<Record<string, string>>): Promise<string> {
  await page.goto(site.origin + SETTINGS);
  await page.evaluate((all) => {
    for (const [field, value] of Object.entries(all)) {
      const name = `[name="vein_elements[${field}]"]`;
      const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(name)!;
      if (control.type === 'radio') {
        [...document.querySelectorAll<HTMLInputElement>(name)].find((one) => one.value === value)?.click();
        continue;
      }
      // A forged form is not bound to the offered zones.
      if (control instanceof HTMLSelectElement && ![...control.options].some((one) => one.value === value))
        control.add(new Option(value, value));
      control.value = value;
    }
  }, values);
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page.$eval('#wpbody', (body) => (body as HTMLElement).innerText);
}

/** Sends the form as a script would. */
const post = (page: Page, fields: Readonly<Record<string, string>>): Promise<number> =>
  page.evaluate(
    async (all) =>
      (await fetch('/wp-admin/options.php', { method: 'POST', body: new URLSearchParams(all) })).status,
    fields,
  );

/** Opens a page where nothing of EVIL runs. */
async function assertInert(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle2' });
  const state = await page.evaluate(() => ({
    evil: 'evil' in window,
    images: document.querySelectorAll('img[src="x"]').length,
    links: document.querySelectorAll('a[href^="javascript:" i]').length,
  }));
  assert.deepEqual(state, { evil: false, images: 0, links: 0 }, address);
}

for (const version of versions) {
  describe(`WordPress ${version}, the settings`, () => {
    let site: Site;
    let page: Page;
    before(async () => {
      site = await startSite(version);
      page = (await logIn(browser, site, 'administrator')).page;
    });
    after(() => site.stop());

    test('the administrator saves every field', async () => {
      const { errors, page: visitor } = await watchedPage(browser);
      await visitor.close();
      assert.match(await save(page, site, GOOD), /saved/i);
      assert.deepEqual(await stored(site), GOOD);
      assert.deepEqual(errors, []);
    });

    test('each field has a label and a hint, and shows what was saved', async () => {
      await page.goto(site.origin + SETTINGS);
      const fields = await page.$$eval('[name^="vein_elements["]:not([type="hidden"])', (all) =>
        all.map((one) => {
          const control = one as HTMLInputElement;
          const about = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
          return {
            name: control.name.slice(14, -1),
            value: control.value,
            label: control.labels?.[0]?.textContent.trim() ?? control.getAttribute('aria-label') ?? '',
            isDescribed: about.every((id) => document.getElementById(id)),
          };
        }),
      );
      assert.deepEqual(
        fields.filter(({ label, isDescribed }) => !label || !isDescribed),
        [],
      );
      const shown = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
      for (const [name, value] of Object.entries(GOOD)) assert.equal(shown[name], value, name);
    });

    /** What the form shows of a field: the text in it, whether it is marked, and all that describes it. */
    const shownOf = (field: string) =>
      page.$eval(`[name="vein_elements[${field}]"]`, (one) => ({
        value: (one as HTMLInputElement).value,
        invalid: one.getAttribute('aria-invalid'),
        said: one
          .getAttribute('aria-describedby')!
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? `no #${id}`)
          .join(' '),
      }));

    test('what is not valid stays in the form with a note, the rest is saved, and one notice says both', async () => {
      const said = await save(page, site, { hours: '8 to 5', accent: 'teal', phone: '702.430.7662' });
      assert.match(said, /Not saved: Hours in words, Accent color\. .*Saved: Phone\./);
      assert.equal((await page.$$('.notice.settings-error')).length, 1);
      assert.deepEqual(await stored(site), {
        ...GOOD,
        phone: '702.430.7662',
        unread: { hours: '8 to 5', accent: 'teal' },
      });
      const { said: words, ...hours } = await shownOf('hours');
      assert.deepEqual(hours, { value: '8 to 5', invalid: 'true' });
      assert.match(words, /“8 to 5”.*The website still has: mo-fr 08:00-17:00; sa 09:00-12:00/);
      assert.equal((await shownOf('accent')).value, 'teal');
      assert.ok(
        await page.$eval('#vein_elements-accent-error', (one) => one.checkVisibility()),
        'the picker beside a color does not hide what is wrong with it',
      );
      assert.equal((await shownOf('phone')).invalid, null);
      // Saved again untouched, nothing is lost.
      await save(page, site, {});
      assert.equal((await shownOf('hours')).value, '8 to 5');
      assert.match(
        await save(page, site, { hours: GOOD.hours, accent: GOOD.accent, phone: GOOD.phone }),
        /saved/i,
      );
      assert.deepEqual(await stored(site), GOOD);
    });

    test('the first time too, where WordPress cleans an option twice', async () => {
      await site.php("delete_option( 'vein_elements' );");
      const said = await save(page, site, { hours: '8 to 5', phone: GOOD.phone });
      assert.match(said, /Not saved: Hours in words\. .*Saved: Phone\./);
      assert.equal((await page.$$('.notice.settings-error')).length, 1);
      const { phone, hours, unread } = (await stored(site)) as Record<string, unknown>;
      assert.deepEqual([phone, hours, unread], [GOOD.phone, undefined, { hours: '8 to 5' }]);
      await save(page, site, GOOD);
      assert.deepEqual(await stored(site), GOOD);
    });

    for (const [field, writings] of Object.entries(WRITINGS)) {
      test(`${field} as people write it: each is kept as typed, or marked`, async () => {
        const texts = Object.keys(writings);
        const found = JSON.parse(
          await site.php(
            `$all = json_decode( base64_decode( '${Buffer.from(JSON.stringify(texts)).toString('base64')}' ) );
            require_once ABSPATH . 'wp-admin/includes/template.php';
            foreach ( array( 'form-fields', 'settings-page', 'settings-save' ) as $name ) { require_once WP_PLUGIN_DIR . "/vein-elements/includes/$name.php"; }
            echo wp_json_encode( array_map( function ( $text ) { $clean = VeinElements\\clean_settings( array( '${field}' => $text ) ); return isset( $clean['unread'] ) ? 'marked ' . $clean['unread']['${field}'] : $clean['${field}']; }, $all ) );`,
          ),
        ) as string[];
        assert.deepEqual(
          Object.fromEntries(texts.map((text, index) => [text, found[index]])),
          Object.fromEntries(texts.map((text) => [text, writings[text] ? text : `marked ${text}`])),
        );
      });
    }

    test('blocks, shortcodes and plain tags take what they do not say from the settings', async () => {
      const address = await site.php(
        `kses_remove_filters(); echo get_permalink( wp_insert_post( array( 'post_status' => 'publish', 'post_title' => 'All', 'post_content' => '` +
          '<!-- wp:vein-elements/call-to-book /-->\n\n[vein_call_to_book]\n\n' +
          '<!-- wp:html --><vein-call-to-book></vein-call-to-book><div data-vein="call-to-book"></div>' +
          `<vein-call-to-book clinic-name="Another" hours="">${LINK.replaceAll('430', '431')}</vein-call-to-book><!-- /wp:html -->` +
          `' ) ) );`,
      );
      const visitor = await watchedPage(browser);
      await visitor.page.goto(address);
      await visitor.page.waitForFunction(() => document.querySelector('vein-call-to-book')?.shadowRoot);
      const cards = await visitor.page.$$eval('vein-call-to-book', (all) =>
        all.map(({ clinicName, bookingUrl, hours, closedOn, timeZone, shadowRoot }) => ({
          clinic_name: clinicName,
          phone: shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!.href,
          booking_url: bookingUrl,
          hours,
          closed_on: closedOn.join(', '),
          time_zone: timeZone,
        })),
      );
      const { accent, surface, ink, hours_by, ...texts } = GOOD;
      assert.equal(hours_by, 'words');
      const clinic = { ...texts, phone: TEL };
      assert.deepEqual(cards.slice(0, 4), [clinic, clinic, clinic, clinic]);
      assert.equal(cards[4]!.clinic_name, 'Another');
      assert.equal(cards[4]!.phone, 'tel:+17024317661', 'the author’s own link');
      assert.equal(cards[4]!.hours, '', 'the author’s own, empty hours');
      const colours = await visitor.page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ['accent', 'surface', 'ink', 'on-accent'].map((name) =>
          style.getPropertyValue(`--vein-${name}`),
        );
      });
      assert.deepEqual(colours, [accent, surface, ink, '#ffffff']);
      assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
      await visitor.page.close();
    });

    test('a script in every field is refused or inert, in the option and in HTML', async () => {
      await save(page, site, Object.fromEntries(Object.keys(GOOD).map((field) => [field, EVIL])));
      const now = await stored(site);
      // What was typed waits in the form, where it is text and nothing else; the rest stays as it was.
      const fields = Object.keys(GOOD).filter((field) => field !== 'hours_by');
      const typed = Object.fromEntries(fields.map((field) => [field, EVIL]));
      assert.deepEqual(now, { ...GOOD, unread: typed });
      await assertInert(page, site.origin + SETTINGS);
      // Past the form: what a hostile plugin writes into the option.
      await site.php(
        `remove_all_filters( 'sanitize_option_vein_elements' ); update_option( 'vein_elements', array_fill_keys( ` +
          `array( '${Object.keys(GOOD).join("','")}' ), base64_decode( '${Buffer.from(EVIL).toString('base64')}' ) ) );`,
      );
      const address = await site.php("echo get_permalink( get_page_by_path( 'all', OBJECT, 'post' ) );");
      for (const where of [address, site.origin + SETTINGS, `${site.origin}/wp-admin/post-new.php`]) {
        await assertInert(page, where);
      }
      await site.php("delete_option( 'vein_elements' );");
    });

    test('without the capability nobody sees or saves them', async () => {
      const nonce = await page
        .goto(site.origin + SETTINGS)
        .then(() => page.$eval('#_wpnonce', (one) => (one as HTMLInputElement).value));
      for (const role of ['editor', 'author', 'contributor'] as const) {
        const { page: other, context } = await logIn(browser, site, role);
        assert.equal((await other.goto(site.origin + SETTINGS))!.status(), 403, role);
        await other.goto(`${site.origin}/wp-admin/profile.php`);
        const status = await post(other, {
          option_page: 'vein-elements',
          action: 'update',
          _wpnonce: nonce,
          'vein_elements[phone]': '(702) 430-7661',
        });
        assert.equal(status, 403, role);
        await context.close();
      }
      assert.deepEqual(await stored(site), {});
    });

    test('without a nonce, or with a wrong one, nothing is saved', async () => {
      for (const _wpnonce of ['', 'wrong']) {
        const status = await post(page, {
          option_page: 'vein-elements',
          action: 'update',
          ...(_wpnonce && { _wpnonce }),
          'vein_elements[phone]': '(702) 430-7661',
        });
        assert.equal(status, 403);
      }
      assert.deepEqual(await stored(site), {});
    });

    test('attributes with a script are inert in blocks and shortcodes, and the tel link stays a link', async () => {
      await site.php("update_option( 'vein_elements', array( 'phone' => '(702) 430-7661' ) );");
      const attack = EVIL.replaceAll('"', '\\u0022').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
      const fields = ['phone', 'clinicName', 'bookingUrl', 'heading', 'message', 'hours', 'placement'];
      const block = `<!-- wp:vein-elements/call-to-book {${fields.map((field) => `"${field}":"${attack}"`).join(',')}} /-->`;
      const shortcode = `[vein_call_to_book phone='x" onclick="window.evil=1' clinic_name="</vein-call-to-book><script>window.evil=1</script>" booking_url="javascript:window.evil=1"]`;
      const address = await site.php(
        `kses_remove_filters(); echo get_permalink( wp_insert_post( array( 'post_status' => 'publish', 'post_title' => 'Evil', 'post_content' => ` +
          `wp_slash( base64_decode( '${Buffer.from(`${block}\n\n${shortcode}`).toString('base64')}' ) ) ) ) );`,
      );
      const visitor = await watchedPage(browser);
      await visitor.page.goto(address, { waitUntil: 'networkidle0' });
      const state = await visitor.page.evaluate(() => ({
        evil: 'evil' in window,
        cards: document.querySelectorAll('vein-call-to-book').length,
        handlers: document.querySelectorAll('[onclick],[onerror]').length,
        links: document.querySelectorAll('a[href^="javascript:" i]').length,
      }));
      assert.deepEqual(state, { evil: false, cards: 2, handlers: 0, links: 0 });
      await visitor.page.close();
    });

    test('optimisers are told to leave the script alone', async () => {
      const told = JSON.parse(
        await site.php(
          `$lists = array(); foreach ( array( 'rocket_delay_js_exclusions', 'rocket_exclude_defer_js', 'rocket_exclude_js', ` +
            `'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc' ) as $name ) { $lists[ $name ] = apply_filters( $name, array( 'theirs.js' ) ); } ` +
            `$lists['autoptimize_filter_js_exclude'] = explode( ', ', apply_filters( 'autoptimize_filter_js_exclude', 'theirs.js' ) ); ` +
            `$lists['join'] = array( apply_filters( 'js_do_concat', true, 'vein-elements' ), apply_filters( 'js_do_concat', true, 'theirs' ) ); ` +
            `echo wp_json_encode( $lists );`,
        ),
      ) as Record<string, (string | boolean)[]>;
      const { join, ...lists } = told;
      assert.deepEqual(join, [false, true]);
      for (const [name, list] of Object.entries(lists)) {
        assert.equal(list.length, 2, name);
        assert.equal(list[0], 'theirs.js', name);
        assert.match(String(list[1]), /^vein-elements\/assets\/vein-$/, name);
      }
    });

    phpIsQuiet(() => site);
  });
}
