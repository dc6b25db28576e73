<?php
/**
 * The symptom checker, with a bar that stays in sight.
 *
 * @package vein-elements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Symptom check with call bar', 'vein-elements' ),
	'description' => __( 'The leg symptom checker, and a bar at the bottom of the window to call or book.', 'vein-elements' ),
	'categories'  => array( 'vein-elements' ),
	'content'     => '<!-- wp:vein-elements/symptom-checker /-->

<!-- wp:vein-elements/call-to-book {"placement":"bottom","dismissible":true} /-->',
);
