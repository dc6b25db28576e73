<?php
/**
 * Plugin Name:       Vein Elements
 * Description:       A leg symptom checker, a vein pump diagram and a call-to-book card for vein clinics: blocks, shortcodes and plain tags.
 * Version:           {{version}}
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Update URI:        false
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       vein-elements
 * Domain Path:       /languages
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;
const OPTION  = 'vein_elements';

foreach ( array(
	'translations',
	'elements',
	'writing',
	'phone',
	'hours',
	'closed-days',
	'week',
	'holidays',
	'fields',
	'settings',
	'defaults',
	'colours',
	'looks',
	'where',
	'offices',
	'reserve',
	'markup',
	'script',
	'data-layer',
	'optimisers',
	'block-looks',
	'blocks',
	'patterns',
	'shortcodes',
	'plain-tags',
	'links',
	'strangers',
	'kses',
	'call-bar',
	'review',
	'checks',
	'site-health',
) as $vein_elements_file ) {
	require __DIR__ . '/includes/' . $vein_elements_file . '.php';
}
if ( is_admin() ) {
	foreach ( array( 'form-fields', 'field-problems', 'form-inputs', 'form-clinic', 'form-embed', 'settings-page', 'settings-save', 'preview', 'review-notice', 'privacy' ) as $vein_elements_file ) {
		require __DIR__ . '/includes/' . $vein_elements_file . '.php';
	}
}
if ( defined( 'WP_CLI' ) && WP_CLI ) {
	require __DIR__ . '/includes/cli.php';
}
