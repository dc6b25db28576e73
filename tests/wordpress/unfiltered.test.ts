import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../support/browser.js';
import { assertPhoneLinks, assertWhole } from './support/front.js';
import { FORMS, PLAIN, logIn, phpIsQuiet, publish, type Role } from './support/pages.js';
import { fewVersions, startSite, type Site, type SiteOptions } from './support/site.js';

/** Where even those who run a site may not write unknown HTML. */
const PLACES: Readonly<Record<string, SiteOptions>> = {
  DISALLOW_UNFILTERED_HTML: { mustUse: ['disallow-unfiltered-html.php'] },
  'a network': { network: true },
};
/** On the network the editor of the other tests runs the site, without being super admin. */
const WRITERS: readonly Role[] = ['editor', 'author', 'contributor'];

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of fewVersions) {
  for (const [place, options] of Object.entries(PLACES)) {
    for (const plugin of [true, false]) {
      describe(`WordPress ${version}, ${place}, ${plugin ? 'with' : 'without'} the plugin`, () => {
        let site: Site;
        const pages: Partial<Record<Role, Page>> = {};
        before(async () => {
          site = await startSite(version, { ...options, plugin });
          if (options.network)
            await site.php("get_user_by( 'login', 'editor' )->set_role( 'administrator' );");
          for (const role of ['administrator', ...WRITERS] as const)
            pages[role] = (await logIn(browser, site, role)).page;
        });
        after(() => site.stop());

        test('none of the writers may write unfiltered HTML', async () => {
          const may = await site.php(
            `echo wp_json_encode( array_map( fn( $one ) => user_can( get_user_by( 'login', $one ), 'unfiltered_html' ), array( '${WRITERS.join("','")}' ) ) );`,
          );
          assert.deepEqual(JSON.parse(may), [false, false, false]);
        });

        for (const role of WRITERS) {
          if (!plugin) {
            test(`${role}: three phone links that work`, async () => {
              const content = `<!-- wp:html -->\n${PLAIN}\n<!-- /wp:html -->`;
              await assertPhoneLinks(
                browser,
                await publish(pages[role]!, pages.administrator!, role, content),
                false,
              );
            });
            continue;
          }
          for (const form of ['Custom HTML block', 'our block', 'div with data-vein']) {
            test(`${role}: ${form}`, async () => {
              const title = `${role} ${form}`;
              await assertWhole(
                browser,
                await publish(pages[role]!, pages.administrator!, title, FORMS[form]!),
              );
            });
          }
        }

        if (options.network && plugin) {
          test('each site has its own settings, and the deleted plugin leaves none of them', async () => {
            const kept = JSON.parse(
              await site.php(
                `$second = wp_insert_site( array( 'domain' => $_SERVER['HTTP_HOST'], 'path' => '/second/', 'user_id' => 1 ) );
                require_once ABSPATH . 'wp-admin/includes/admin.php';
                activate_plugin( 'vein-elements/vein-elements.php', '', true );
                update_blog_option( 1, 'vein_elements', array( 'phone' => '(702) 430-7661' ) );
                update_blog_option( $second, 'vein_elements', array( 'phone' => '(702) 430-7662' ) );
                $phones = array( VeinElements\\settings()['phone'] );
                switch_to_blog( $second );
                $phones[] = VeinElements\\settings()['phone'];
                restore_current_blog();
                deactivate_plugins( 'vein-elements/vein-elements.php' );
                if ( true !== delete_plugins( array( 'vein-elements/vein-elements.php' ) ) ) { exit( 1 ); }
                echo wp_json_encode( array( $phones, get_blog_option( 1, 'vein_elements' ), get_blog_option( $second, 'vein_elements' ) ) );`,
              ),
            ) as unknown;
            assert.deepEqual(kept, [['(702) 430-7661', '(702) 430-7662'], false, false]);
          });
        }

        phpIsQuiet(() => site);
      });
    }
  }
}
