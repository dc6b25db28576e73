import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import { keep, pluginFiles, zipOf } from '../../scripts/wordpress/build.mjs';
import { openBrowser, watchedPage } from '../support/browser.js';
import { FORMS, TEL, phpIsQuiet, write } from './support/pages.js';
import { fewVersions, startSite, type Site } from './support/site.js';

let browser: Browser;
let folder: string;
before(async () => {
  browser = await openBrowser();
  // Inside the project, where the built classes find what they import.
  folder = await mkdtemp(path.resolve('build/update-'));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The zip before this one, and this one's: every file that pages name is another. */
async function twoZips(): Promise<{ before: Uint8Array; now: Uint8Array }> {
  const dist = path.join(folder, 'dist');
  await cp('dist', dist, { recursive: true });
  for (const name of ['vein-elements.min.js', 'vein-call-to-book.min.js', 'vein-elements.css'])
    await writeFile(
      path.join(dist, name),
      `${await readFile(path.join(dist, name), 'utf8')}\n/* the one before */`,
    );
  const kept = path.join(folder, 'kept');
  await keep(kept, dist);
  const none = path.join(folder, 'none');
  return {
    before: zipOf(await pluginFiles({ version: '0.0.9', dist, kept: none })),
    now: zipOf(await pluginFiles({ kept })),
  };
}

/** Installs a zip, over the version that is there. */
async function update(site: Site, zip: Uint8Array): Promise<void> {
  await writeFile(path.join(site.folder, 'plugin.zip'), zip);
  await site.php(`
    require_once ABSPATH . 'wp-admin/includes/admin.php';
    require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
    $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
    $done = $upgrader->install( ABSPATH . 'plugin.zip', array( 'overwrite_package' => true ) );
    if ( true !== $done ) { fwrite( STDERR, wp_json_encode( $done ) ); exit( 1 ); }
    $error = activate_plugin( 'vein-elements/vein-elements.php' );
    if ( is_wp_error( $error ) ) { fwrite( STDERR, $error->get_error_message() ); exit( 1 ); }`);
  await new Promise((resolve) => setTimeout(resolve, 2500)); // PHP looks for changed files every two seconds
}

for (const version of fewVersions) {
  describe(`WordPress ${version}, an update with a page cache`, () => {
    let site: Site;
    let zips: Awaited<ReturnType<typeof twoZips>>;
    before(async () => {
      zips = await twoZips();
      site = await startSite(version, { plugin: false });
      await update(site, zips.before);
    });
    after(() => site.stop());

    /** What of ours a page loads, and whether it works. */
    const open = async (address: string): Promise<string[]> => {
      const { page, errors, warnings } = await watchedPage(browser);
      const ours: string[] = [];
      page.on('response', (answer) => {
        const { pathname } = new URL(answer.url());
        if (pathname.includes('vein-elements')) ours.push(`${answer.status()} ${pathname.split('/').pop()}`);
      });
      await page.goto(address, { waitUntil: 'networkidle0' });
      const call = await page.$eval(
        'vein-call-to-book',
        (card) => card.shadowRoot?.querySelector<HTMLAnchorElement>('[part="call"]')?.href,
      );
      assert.equal(call, TEL, `${address}: ${ours.join(', ')}`);
      assert.deepEqual([errors, warnings], [[], []]);
      await page.close();
      return ours.sort();
    };

    for (const [name, content] of Object.entries({
      'all elements': FORMS['our block']!,
      'a bar alone': '[vein_call_to_book phone="(702) 430-7661" placement="bottom"]',
    })) {
      test(`${name}: the page that the cache kept works, and the new one too`, async () => {
        await update(site, zips.before);
        const address = await write(site, content);
        const cached = await (await fetch(address)).text();
        assert.match(cached, /vein-elements/);
        await writeFile(path.join(site.folder, 'cached.html'), cached);
        const before = await open(`${site.origin}/cached.html`);
        await update(site, zips.now);
        assert.match(
          await readFile(
            path.join(site.folder, 'wp-content/plugins/vein-elements/vein-elements.php'),
            'utf8',
          ),
          /Version: +(?!0\.0\.9)/,
        );
        assert.deepEqual(
          await open(`${site.origin}/cached.html`),
          before,
          'from the cache, after the update',
        );
        const purged = await open(address);
        assert.equal(purged.length, before.length);
        for (const file of purged) assert.ok(!before.includes(file) && file.startsWith('200 '), file);
      });
    }

    phpIsQuiet(() => site);
  });
}
