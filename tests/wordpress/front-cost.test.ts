import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { phpIsQuiet } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

/** A front that has everything set: offices, holidays, a review, a bar on all pages. */
const SETTINGS = `array( 'clinic_name' => 'Alpha', 'phone' => '(702) 430-7661', 'hours' => 'Mon-Fri 8am-5pm, closed for lunch 12-1; Sat 9am to noon', 'holidays' => 'christmas thanksgiving easter', 'closed_on' => '12/26/2026', 'office_2_name' => 'West', 'office_2_phone' => '702-555-0142', 'reviewed_by' => 'Ana', 'reviewed_version' => '2026-11-29', 'bar' => 'all' )`;
/** What one page does, its settings read from the database: three elements and the bar. */
const PAGE = `
  wp_get_global_stylesheet(); // as every block theme does
  update_option( 'vein_elements', array( 'ink' => '#222222' ) + get_option( 'vein_elements' ) ); // read anew
  $before = $wpdb->num_queries;
  $start = microtime( true );
  VeinElements\\settings();
  $read = microtime( true );
  foreach ( array_keys( VeinElements\\elements() ) as $tag ) { VeinElements\\element_html( $tag, array() ); }
  VeinElements\\print_call_bar();
  $end = microtime( true );
  ob_clean();
  echo wp_json_encode( array( 'queries' => $wpdb->num_queries - $before, 'settings' => 1000 * ( $read - $start ), 'each' => 1000 * ( $end - $read ) / 4 ) );`;

for (const version of versions) {
  describe(`WordPress ${version}, what a page costs`, () => {
    let site: Site;
    before(async () => {
      site = await startSite(version);
      await site.php(`update_option( 'vein_elements', ${SETTINGS} );`);
    });
    after(() => site.stop());

    test('no query, and a few milliseconds', async (context) => {
      const cost = JSON.parse(await site.php(`ob_start(); ${PAGE}`)) as Record<
        'queries' | 'settings' | 'each',
        number
      >;
      context.diagnostic(
        `queries ${cost.queries}; settings ${cost.settings.toFixed(1)} ms a page, ${cost.each.toFixed(2)} ms an element`,
      );
      assert.equal(cost.queries, 0);
      // Many times what it takes, so that a busy machine passes and a table read anew for each element does not.
      assert.ok(cost.settings + 4 * cost.each < 500, JSON.stringify(cost));
    });

    phpIsQuiet(() => site);
  });
}
