import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../support/browser.js';
import { logIn, phpIsQuiet } from './support/pages.js';
import { ZIP, startSite, versions, type Site } from './support/site.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of versions) {
  describe(`WordPress ${version}, installing`, () => {
    let site: Site;
    let page: Page;
    before(async () => {
      site = await startSite(version, { plugin: false });
      page = (await logIn(browser, site, 'administrator')).page;
    });
    after(() => site.stop());

    test('the zip is uploaded, installed and activated in the browser', async () => {
      await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
      const input = (await page.$('input[name="pluginzip"]'))!;
      await (
        input as Awaited<ReturnType<typeof page.$>> & { uploadFile: (file: string) => Promise<void> }
      ).uploadFile(ZIP);
      await Promise.all([
        page.waitForNavigation(),
        page.$eval('#install-plugin-submit', (one) => (one as HTMLElement).click()),
      ]);
      const activate = 'a[href*="action=activate"]';
      await page.waitForSelector(activate);
      await Promise.all([page.waitForNavigation(), page.click(activate)]);
      const active = await site.php("echo wp_json_encode( get_option( 'active_plugins' ) );");
      assert.match(active, /vein-elements\\\/vein-elements\.php/);
    });

    test('it has a link to its settings in the list of plugins', async () => {
      await page.goto(`${site.origin}/wp-admin/plugins.php`);
      const href = await page.$eval(
        '[data-slug="vein-elements"] a[href*="page=vein-elements"]',
        (one) => (one as HTMLAnchorElement).href,
      );
      assert.equal((await page.goto(href))!.status(), 200);
    });

    test('deleted, it leaves nothing: no option, no table, no file', async () => {
      const snapshot =
        "global $wpdb; echo wp_json_encode( array( $wpdb->get_col( 'SHOW TABLES' ), $wpdb->get_var( \"SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%vein%'\" ) ) );";
      await site.php("update_option( 'vein_elements', array( 'phone' => '(702) 430-7661' ) );");
      const [tables, options] = JSON.parse(await site.php(snapshot)) as [string[], string];
      assert.equal(Number(options), 1);
      await site.php(
        "require_once ABSPATH . 'wp-admin/includes/admin.php'; deactivate_plugins( 'vein-elements/vein-elements.php' ); " +
          "$done = delete_plugins( array( 'vein-elements/vein-elements.php' ) ); if ( true !== $done ) { throw new Exception( wp_json_encode( $done ) ); }",
      );
      assert.deepEqual(JSON.parse(await site.php(snapshot)), [tables, '0']);
      assert.ok(!tables.some((name) => name.includes('vein')));
      assert.ok(!existsSync(path.join(site.folder, 'wp-content/plugins/vein-elements')));
    });

    phpIsQuiet(() => site);
  });
}
