import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { phpIsQuiet } from './support/pages.js';
import { fewVersions, startSite, type Site } from './support/site.js';

const SETTINGS = {
  clinic_name: 'Alpha Vein Clinic',
  phone: '(702) 430-7661',
  hours: 'Mon-Fri 8am-5pm',
  holidays: 'christmas',
  office_2_name: 'West',
  office_2_phone: '702-555-0142',
  bar: 'all',
};

for (const version of fewVersions) {
  describe(`WordPress ${version}, tools of an agency`, () => {
    let site: Site;
    before(async () => {
      site = await startSite(version, { mustUse: ['wp-cli-stub.php'] });
    });
    after(() => site.stop());

    const cli = (name: string, file = '', flags = 'array()'): Promise<string> =>
      site.php(`WP_CLI::run( '${name}', array( '${file}' ), ${flags} );`);
    const jsonFile = async (settings: unknown): Promise<string> => {
      await writeFile(path.join(site.folder, 'settings.json'), JSON.stringify(settings));
      return 'settings.json';
    };

    test('wp vein settings import and export: what goes in comes out', async () => {
      assert.equal(
        await cli('vein settings import', await jsonFile(SETTINGS)),
        'Success: 7 settings were read.\n',
      );
      assert.deepEqual(JSON.parse(await cli('vein settings export')), SETTINGS);
      // Others stay, an empty text clears one.
      await cli('vein settings import', await jsonFile({ bar: '', phone: '(702) 430-7662' }));
      const rest: Partial<typeof SETTINGS> = { ...SETTINGS, phone: '(702) 430-7662' };
      delete rest.bar;
      assert.deepEqual(JSON.parse(await cli('vein settings export')), rest);
    });

    test('where one setting is not valid nothing is saved, and it is named', async () => {
      const before = await cli('vein settings export');
      const said = await cli(
        'vein settings import',
        await jsonFile({ clinic_name: 'Beta', hours: 'M-F 8-5', fax: '1', phone: 5 }),
      );
      assert.equal(
        said,
        'Error: Nothing was saved. hours: "M-F 8-5" is not valid. fax: "1" is not valid. phone: 5 is not valid.\n',
      );
      assert.equal(await cli('vein settings export'), before);
      assert.match(
        await cli('vein settings import', 'no-such-file.json'),
        /^Error: no-such-file\.json cannot be read/,
      );
      await writeFile(path.join(site.folder, 'settings.json'), 'nonsense');
      assert.match(
        await cli('vein settings import', 'settings.json'),
        /^Error: settings\.json is not a JSON object/,
      );
    });

    test('wp vein doctor says what is good and what is not, and fails where visitors are without the elements', async () => {
      await cli('vein settings import', await jsonFile(SETTINGS));
      const good = await cli('vein doctor');
      assert.match(
        good,
        /^\[good\] The elements’ script can be loaded: This site answers with all three files\./m,
      );
      assert.match(good, /^\[good\] The clinic’s settings are complete/m);
      assert.match(
        good,
        /^\[recommended\] The review of the symptom checker is not complete: Nobody has signed it/m,
      );
      assert.match(good, /^Success: /m);
      await site.php("update_option( 'vein_elements', array( 'unread' => array( 'hours' => 'M-F 8-5' ) ) );");
      const bad = await cli('vein doctor');
      assert.match(
        bad,
        /^\[critical\] The clinic’s settings are not complete: There is no phone number\..*waits there\./m,
      );
      assert.match(bad, /^Error: 1 of these must be mended\./m);
    });

    test('Site Health finds a file that is not there, an old review, and an optimizer that has to be told', async () => {
      const result = async (name: string, first = ''): Promise<Record<string, string>> =>
        JSON.parse(
          await site.php(
            `${first} $tests = apply_filters( 'site_status_tests', array( 'direct' => array(), 'async' => array() ) ); ` +
              `$one = $tests['direct']['vein_elements_${name}']['test'] ?? $tests['async']['vein_elements_${name}']['async_direct_test']; echo wp_json_encode( $one() );`,
          ),
        ) as Record<string, string>;
      assert.equal((await result('script')).status, 'good');
      const [asset] = JSON.parse(
        await site.php(
          "echo wp_json_encode( array_values( require WP_PLUGIN_DIR . '/vein-elements/generated/assets.php' ) );",
        ),
      ) as string[];
      await rm(path.join(site.folder, 'wp-content/plugins/vein-elements/assets', asset!));
      const broken = await result('script');
      assert.equal(broken.status, 'critical');
      assert.match(broken.description!, /does not answer as it should: 404/);
      await site.php(
        "update_option( 'vein_elements', array( 'reviewed_by' => '<b>Ana</b> Díaz', 'reviewed_version' => '2026-11-26' ) );",
      );
      assert.match((await result('review')).description!, /Nobody has signed it/, 'a name with tags is none');
      await site.php(
        "update_option( 'vein_elements', array( 'reviewed_by' => 'Ana Díaz', 'reviewed_version' => '2026-11-26' ) );",
      );
      const old = await result('review');
      assert.equal(old.status, 'recommended');
      assert.match(old.description!, /Ana Díaz reviewed version 2026-11-26.*Rules added: \d/);
      assert.equal((await result('optimisers')).status, 'good');
      assert.match(
        (await result('optimisers', "define( 'WP_ROCKET_VERSION', '1' );")).description!,
        /WP Rocket was told/,
      );
      const told = await result('optimisers', "define( 'PERFMATTERS_VERSION', '1' );");
      assert.equal(told.status, 'recommended');
      assert.match(told.description!, /In Perfmatters, exclude addresses with vein-elements\/assets\/vein-/);
    });

    test('a constant wins over what was saved, and a filter over both', async () => {
      const phone = (first: string): Promise<string> =>
        site.php(`${first} echo VeinElements\\settings()['phone'];`);
      await site.php("update_option( 'vein_elements', array( 'phone' => '(702) 430-7661' ) );");
      assert.equal(await phone(''), '(702) 430-7661');
      // Each call is a request of its own, in which wp-config.php would have said it.
      await writeFile(
        path.join(site.folder, 'wp-content/mu-plugins/provision.php'),
        "<?php define( 'VEIN_ELEMENTS_PHONE', '(702) 430-7670' ); define( 'VEIN_ELEMENTS_HOURS', 'M-F 8-5' );",
      );
      assert.equal(await phone(''), '(702) 430-7670');
      assert.equal(
        await site.php("echo VeinElements\\settings()['hours'];"),
        '',
        'also a constant is checked',
      );
      await writeFile(
        path.join(site.folder, 'wp-content/mu-plugins/provision.php'),
        "<?php add_filter( 'vein_elements_settings', function ( $all ) { $all['phone'] = '(702) 430-7680'; return $all; } );",
      );
      assert.equal(await phone(''), '(702) 430-7680');
      await rm(path.join(site.folder, 'wp-content/mu-plugins/provision.php'));
    });

    test('the privacy guide has a text, which speaks of the data layer where that is on', async () => {
      const text = (): Promise<string> =>
        site.php(
          "define( 'WP_ADMIN', true ); require_once ABSPATH . 'wp-admin/includes/admin.php'; require_once WP_PLUGIN_DIR . '/vein-elements/includes/privacy.php'; " +
            "add_action( 'admin_init', function () { VeinElements\\suggest_privacy_text(); } ); $_GET = array(); " +
            "require_once ABSPATH . 'wp-admin/includes/class-wp-privacy-policy-content.php'; global $wp_current_filter; $wp_current_filter[] = 'admin_init'; $GLOBALS['wp_actions']['admin_init'] = 1; VeinElements\\suggest_privacy_text(); " +
            '$all = ( function () { return WP_Privacy_Policy_Content::$policy_content; } )->bindTo( null, WP_Privacy_Policy_Content::class )(); echo wp_json_encode( $all, JSON_UNESCAPED_UNICODE );',
        );
      assert.match(await text(), /Your answers stay in your browser/);
      assert.doesNotMatch(await text(), /our statistics count that/);
      await site.php("update_option( 'vein_elements', array( 'data_layer' => 'yes' ) );");
      assert.match(await text(), /our statistics count that/);
    });

    test('no other package can take its place in an update', async () => {
      const data = await site.php(
        "require_once ABSPATH . 'wp-admin/includes/plugin.php'; echo wp_json_encode( get_plugin_data( WP_PLUGIN_DIR . '/vein-elements/vein-elements.php' ) );",
      );
      assert.equal((JSON.parse(data) as { UpdateURI: string }).UpdateURI, 'false');
    });

    test('Polylang’s and WPML’s page language is the preview’s', async () => {
      assert.equal(await site.php('echo VeinElements\\page_language( 1 );'), 'en-US');
      assert.equal(
        await site.php(
          "function pll_get_post_language( $id, $field ) { return 'es_MX'; } echo VeinElements\\page_language( 1 );",
        ),
        'es-MX',
      );
      assert.equal(
        await site.php(
          "add_filter( 'wpml_post_language_details', function ( $one, $id ) { return array( 'locale' => 'es_ES' ); }, 10, 2 ); echo VeinElements\\page_language( 1 );",
        ),
        'es-ES',
      );
    });

    test('wpml-config.xml names settings, shortcodes and block attributes that there are', async () => {
      const unknown = await site.php(
        `$xml = simplexml_load_file( WP_PLUGIN_DIR . '/vein-elements/wpml-config.xml' ); $unknown = array();
        foreach ( $xml->{'admin-texts'}->key->key as $key ) { if ( ! preg_grep( '/^' . str_replace( '*', '.*', $key['name'] ) . '$/', array_keys( VeinElements\\field_kinds() ) ) ) { $unknown[] = (string) $key['name']; } }
        foreach ( $xml->shortcodes->shortcode as $one ) { $tag = str_replace( '_', '-', $one->tag ); foreach ( $one->attributes->attribute as $name ) { if ( ! isset( VeinElements\\elements()[ $tag ]['attributes'][ str_replace( '_', '-', $name ) ] ) ) { $unknown[] = "$tag $name"; } } }
        foreach ( $xml->{'gutenberg-blocks'}->{'gutenberg-block'} as $one ) { $block = WP_Block_Type_Registry::get_instance()->get_registered( (string) $one['type'] ); foreach ( $one->key as $key ) { if ( ! isset( $block->attributes[ (string) $key['name'] ] ) ) { $unknown[] = $one['type'] . ' ' . $key['name']; } } }
        echo wp_json_encode( $unknown );`,
      );
      assert.deepEqual(JSON.parse(unknown), []);
    });

    phpIsQuiet(() => site);
  });

  describe(`WordPress ${version}, a network’s defaults`, () => {
    let site: Site;
    before(async () => {
      site = await startSite(version, { network: true, mustUse: ['wp-cli-stub.php'] });
    });
    after(() => site.stop());

    test('a site has what the network says until it says something itself', async () => {
      await writeFile(
        path.join(site.folder, 'settings.json'),
        JSON.stringify({ phone: '(702) 430-7661', booking_url: 'https://example.com/book' }),
      );
      await site.php(
        "WP_CLI::run( 'vein settings import', array( 'settings.json' ), array( 'network' => true ) );",
      );
      const read = 'echo VeinElements\\settings()["phone"] . " " . VeinElements\\settings()["booking_url"];';
      assert.equal(await site.php(read), '(702) 430-7661 https://example.com/book');
      await site.php("update_option( 'vein_elements', array( 'phone' => '(702) 430-7662' ) );");
      assert.equal(await site.php(read), '(702) 430-7662 https://example.com/book');
    });

    phpIsQuiet(() => site);
  });
}
