import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PHP_VERSIONS } from '../../scripts/wordpress/php-wasm.mjs';
import { phpIsQuiet } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

const SCRIPT = path.resolve('scripts/wordpress/php-wasm.mjs');
const tableOf = async (name: string): Promise<string[]> =>
  Object.values(
    JSON.parse(await readFile(`tests/fixtures/clinic/${name}.json`, 'utf8')) as Record<string, [string][]>,
  )
    .flat()
    .map(([written]) => written);

/** What the front and the settings do, on one request; what it returns must be the same on every PHP. */
const WORK = `
  require_once ABSPATH . 'wp-admin/includes/admin.php';
  foreach ( array( 'form-fields', 'field-problems', 'form-inputs', 'form-clinic', 'settings-page', 'settings-save', 'preview', 'review-notice', 'privacy' ) as $name ) { require_once WP_PLUGIN_DIR . "/vein-elements/includes/$name.php"; }
  $texts = json_decode( file_get_contents( 'texts.json' ), true );
  $found = array(
    'hours'  => array_map( 'VeinElements\\\\read_hours', $texts['hours'] ),
    'closed' => array_map( 'VeinElements\\\\read_closed_days', $texts['closed'] ),
    'phones' => array_map( 'VeinElements\\\\phone_href', $texts['phones'] ),
  );
  $week = array_fill( 0, 7, array() );
  $week[1] = array( 'opens' => '8 AM', 'closes' => '5 PM', 'lunch_from' => '12 PM', 'lunch_to' => '1 PM' );
  $found['saved'] = VeinElements\\clean_settings( array( 'clinic_name' => 'Clínica & Sons', 'phone' => '(702) 430-7661', 'accent' => 'teal', 'week' => $week, 'holidays' => array( '', 'christmas', 'easter' ), 'office_2_name' => 'West', 'office_2_phone' => '702-555-0142', 'bar' => 'all', 'sign_off' => '{"reviewedBy":"Ana","reviewedVersion":"2026-11-26","reviewedLanguages":["en"]}' ) );
  update_option( 'vein_elements', $found['saved'] );
  foreach ( array_keys( VeinElements\\elements() ) as $tag ) { $found['html'][] = do_shortcode( '[' . str_replace( '-', '_', $tag ) . ']' ); }
  $found['block'] = do_blocks( '<!-- wp:vein-elements/call-to-book {"placement":"bottom","style":{"color":{"background":"#102030"}}} /-->' );
  $found['tags'] = apply_filters( 'the_content', '<vein-call-to-book hours="mo 08:00-12:00"></vein-call-to-book><div data-vein="pump-diagram"></div>' );
  $found['css'] = VeinElements\\looks_css();
  $found['health'] = array_map( 'VeinElements\\\\site_health_result', array( 'settings', 'review', 'optimisers' ) );
  set_current_screen( 'settings_page_vein-elements' );
  wp_set_current_user( 1 );
  VeinElements\\add_settings_fields();
  ob_start(); do_settings_sections( 'vein-elements' ); VeinElements\\print_review_notice();
  // Each PHP brings its own list of time zones.
  $found['form'] = preg_replace( '~<option value="[A-Z][a-z]+/[^<]*</option>~', '', ob_get_clean() );
  VeinElements\\suggest_privacy_text();
  echo wp_json_encode( $found );`;

for (const version of process.env.PHP_VERSIONS ? versions.slice(-2) : []) {
  describe(`WordPress ${version} on other PHPs`, () => {
    let site: Site;
    let expected: Record<string, unknown>;
    before(async () => {
      site = await startSite(version);
      const texts = {
        hours: await tableOf('hours'),
        closed: await tableOf('closed-days'),
        phones: await tableOf('phones'),
      };
      await writeFile(path.join(site.folder, 'texts.json'), JSON.stringify(texts));
      expected = JSON.parse(await site.php(`do_action( 'admin_init' ); ${WORK}`)) as Record<string, unknown>;
    });
    after(() => site.stop());

    for (const php of PHP_VERSIONS) {
      test(`PHP ${php} reads, saves and prints what PHP 8.2 does`, async () => {
        await site.php("delete_option( 'vein_elements' );");
        const host = new URL(site.origin).host;
        const child = spawn(process.execPath, [SCRIPT, php, site.folder]);
        child.stdin.end(
          `$_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REMOTE_ADDR'] = '127.0.0.1'; require 'wp-load.php'; do_action( 'admin_init' ); ${WORK}`,
        );
        const [said, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
        assert.equal(errors, '');
        const found = JSON.parse(said) as Record<string, unknown>;
        for (const [name, value] of Object.entries(expected)) assert.deepEqual(found[name], value, name);
      });
    }

    phpIsQuiet(() => site);
  });
}
