import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import { LANGUAGES, entriesOf, strings, template, updated } from '../../scripts/wordpress/strings.mjs';
import { CONTENT_VERSION } from '../../dist/modules/triage/content-version.js';
import { readClosedDays } from '../../dist/modules/clinic/closed-days.js';
import { openBrowser, watchedPage } from '../support/browser.js';
import { canvas, insert, openEditor } from './support/editor.js';
import { logIn, phpIsQuiet, write } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

const said = await strings();
const catalog = (name: string): Promise<string> => readFile(path.join(LANGUAGES, name), 'utf8');
const entries = entriesOf(await catalog('vein-elements-es.po'));

test('the template has every word that the plugin says, and the translations with it', async () => {
  assert.equal(await catalog('vein-elements.pot'), template(said), 'npm run strings:wordpress');
  assert.equal(
    await catalog('vein-elements-es.po'),
    updated(said, await catalog('vein-elements-es.po')),
    'npm run strings:wordpress',
  );
  assert.ok(said.length > 300);
});

test('Spanish says all of it, with the same places for values', () => {
  const placesIn = (text: string): string[] => (text.match(/%(?:\d\$)?s/g) ?? []).sort();
  for (const { text, translated } of entries) {
    assert.ok(translated, text);
    assert.deepEqual(placesIn(translated), placesIn(text), text);
  }
});

/** Words that are the same in both languages. */
const SAME = new Set(entries.filter(({ text, translated }) => text === translated).map(({ text }) => text));
/** English sentences of ours; a place for a value may hold anything. */
const ENGLISH = entries
  .map(({ text }) => text)
  // A theme of WordPress 6.2 names a font "System Font".
  .filter((text) => !SAME.has(text) && text !== 'Font' && text.replace(/%(?:\d\$)?s/g, '').length > 3);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const PATTERNS = ENGLISH.map(
  (text) => new RegExp(`(?<![\\w-])${escape(text).replace(/%(?:\\d\\\$)?s/g, '.{1,200}?')}(?![\\w-])`),
);
/** What of ours stands in English in a text. */
const englishIn = (text: string): string[] =>
  PATTERNS.filter((pattern) => pattern.test(text)).map(({ source }) => source);

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of versions) {
  describe(`WordPress ${version} in Spanish of Mexico`, () => {
    let site: Site;
    let page: Page;
    before(async () => {
      site = await startSite(version);
      // WordPress takes a language for installed when a file of it is there.
      await site.php(
        "wp_mkdir_p( WP_LANG_DIR ); foreach ( array( 'es_MX', 'admin-es_MX' ) as $name ) { copy( WP_PLUGIN_DIR . '/vein-elements/languages/vein-elements-es.mo', WP_LANG_DIR . '/' . $name . '.mo' ); }",
      );
      // In a request of its own: WordPress looks for languages once in each.
      await site.php(
        "update_option( 'WPLANG', 'es_MX' ); " +
          "update_option( 'vein_elements', array( 'phone' => '(702) 430-7661', 'hours' => 'Mon-Fri 8am-5pm', 'holidays' => 'christmas thanksgiving', 'reviewed_by' => 'Ana Díaz', 'reviewed_version' => '2026-11-26', 'unread' => array( 'closed_on' => '13/45', 'accent' => 'teal', 'sms' => 'x' ) ) );",
      );
      page = (await logIn(browser, site, 'administrator')).page;
      await page.setViewport({ width: 1366, height: 900 });
    });
    after(() => site.stop());

    /** All that is read on a page: texts, names, hints, of the form's frame too. */
    const readOf = (where: string): Promise<string> =>
      page.$eval(where, (root) => {
        const names = [...root.querySelectorAll('[aria-label],[placeholder],[title]')].map((one) =>
          ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? '').join('\n'),
        );
        const options = [...root.querySelectorAll('option, legend, label')].map((one) => one.textContent);
        // Names of time zones are the same everywhere.
        return [(root as HTMLElement).innerText, ...names, ...options]
          .join('\n')
          .replace(/[A-Z]\w+\/\S+/g, '');
      });

    test('the settings, their errors and the notice on an old review', async () => {
      await page.goto(`${site.origin}/wp-admin/options-general.php?page=vein-elements`, {
        waitUntil: 'networkidle0',
      });
      const read = await readOf('#wpbody-content');
      assert.match(read, /Abierto: Lunes a viernes, de 8 a\.m\. a 5 p\.m\./);
      assert.match(read, /Reglas añadidas: \d+/);
      assert.deepEqual(englishIn(read), []);
      const frame = await (await page.$('.vein-preview iframe'))!.contentFrame();
      await frame.waitForFunction(
        () => document.querySelector('vein-call-to-book')?.shadowRoot?.firstElementChild,
      );
      assert.match(
        await frame.$eval('vein-call-to-book', ({ shadowRoot }) => shadowRoot!.textContent),
        /Llamar|Llame|cita/,
      );
    });

    test('Site Health and the list of plugins', async () => {
      const results = await site.php(
        "foreach ( array( 'settings', 'review', 'optimisers' ) as $name ) { echo wp_json_encode( VeinElements\\site_health_result( $name ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ); }",
      );
      assert.deepEqual(englishIn(results), []);
      await page.goto(`${site.origin}/wp-admin/plugins.php`);
      const read = await readOf('[data-slug="vein-elements"]');
      assert.match(read, /para clínicas de venas/);
    });

    test('the editor: titles, controls, hints and preview', async () => {
      await openEditor(page, `${site.origin}/wp-admin/post-new.php`);
      for (const name of ['call-to-book', 'pump-diagram', 'symptom-checker']) {
        await insert(page, name);
        await page.evaluate(async (type) => {
          const { select, dispatch } = (
            window as never as {
              wp: {
                data: Record<string, (store: string) => Record<string, (...given: unknown[]) => unknown>>;
              };
            }
          ).wp.data as never as {
            select: (store: string) => { getBlocks: () => { name: string; clientId: string }[] };
            dispatch: (store: string) => Record<string, (...given: unknown[]) => Promise<unknown>>;
          };
          const { clientId } = select('core/block-editor')
            .getBlocks()
            .find((one) => one.name === type)!;
          await dispatch('core/block-editor').selectBlock!(clientId);
          await dispatch('core/edit-post').openGeneralSidebar!('edit-post/block');
        }, `vein-elements/${name}`);
        const inspector = '.block-editor-block-inspector';
        await page.waitForSelector(`${inspector} .components-panel__body`);
        await page.$$eval(`${inspector} .components-panel__body:not(.is-opened) button`, (all) =>
          all.forEach((button) => button.click()),
        );
        assert.deepEqual(
          // WordPress's own words are English here: its Spanish cannot be had.
          englishIn(await readOf(inspector)).filter(
            (text) => !/^\(\?<!\[\\w-\]\)(?:Advanced|Settings|None|Font|All|Default|Round)\(/.test(text),
          ),
          [],
          name,
        );
      }
      const frame = await canvas(page);
      await frame.waitForSelector('vein-call-to-book');
      assert.deepEqual(
        await frame.$$eval('vein-call-to-book, vein-symptom-checker', (all) => all.map(({ lang }) => lang)),
        ['es-MX', 'es-MX'],
      );
    });

    test('patterns are Spanish for who edits in English too, and so is the page', async () => {
      await site.php("update_user_meta( 1, 'locale', 'en_US' );");
      const patterns = (await page.evaluate(async () => {
        const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
        const answer = await fetch('/wp-json/wp/v2/block-patterns/patterns?_locale=user', {
          headers: { 'X-WP-Nonce': nonce, Accept: 'application/json' },
        });
        return (await answer.json()) as unknown;
      })) as {
        name: string;
        title: string;
        content: string;
        block_types?: string[];
      }[];
      const [cramps, bar] = patterns.filter(({ name }) => name.startsWith('vein-elements/'));
      assert.equal(cramps!.title, 'Leg cramps page');
      assert.deepEqual(cramps!.block_types, ['core/post-content'], 'offered for new pages');
      assert.match(cramps!.content, /Qué es un calambre/);
      assert.deepEqual(englishIn(cramps!.content + bar!.content), []);
      const visitor = await watchedPage(browser);
      await visitor.page.goto(await write(site, cramps!.content), { waitUntil: 'networkidle0' });
      assert.deepEqual(
        englishIn(await visitor.page.$eval('main, body', (one) => (one as HTMLElement).innerText)),
        [],
      );
      const card = await visitor.page.$eval('vein-call-to-book', ({ shadowRoot, closedOn }) => ({
        text: shadowRoot!.textContent,
        closedOn,
      }));
      assert.match(card.text, /Llam/);
      assert.ok(card.closedOn.some((day) => day.endsWith('Día de Acción de Gracias')));
      assert.deepEqual(visitor.errors, []);
      // The site's review is of an older version, which the page's developer is told once.
      assert.equal(visitor.warnings.length, 1, visitor.warnings.join('\n'));
      assert.match(
        visitor.warnings[0]!,
        new RegExp(
          `reviewed-version="2026-11-26" is not the content's version, ${CONTENT_VERSION}; what changed since an earlier one stands in dist/clinical-protocol\\.html#changes\\.$`,
        ),
      );
      await visitor.page.close();
      await site.php("delete_user_meta( 1, 'locale' );");
    });

    test('every holiday is read by the elements, with its name, in both languages', async () => {
      for (const locale of ['en_US', 'es_MX']) {
        const text = await site.php(
          `switch_to_locale( '${locale}' ); echo VeinElements\\holidays_text( implode( ' ', array_keys( VeinElements\\HOLIDAYS_US ) ) );`,
        );
        const { closed, problem } = readClosedDays(text);
        assert.equal(problem, '', locale);
        assert.equal(closed.filter(({ name }) => name).length, 7 + 9 * 3, locale);
      }
    });

    phpIsQuiet(() => site);
  });
}
