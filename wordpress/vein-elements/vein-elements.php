<?php
/**
 * Plugin Name:       Vein Elements
 * Description:       A leg symptom checker, a vein pump diagram and a call-to-book card for vein clinics: blocks, shortcodes and plain tags.
 * Version:           {{version}}
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       vein-elements
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;
const OPTION  = 'vein_elements';

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/writing.php';
require __DIR__ . '/includes/phone.php';
require __DIR__ . '/includes/hours.php';
require __DIR__ . '/includes/closed-days.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/colours.php';
require __DIR__ . '/includes/where.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/optimisers.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/plain-tags.php';
require __DIR__ . '/includes/kses.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
