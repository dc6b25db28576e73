<?php
/**
 * The patterns in patterns/, each with a title and its blocks.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_patterns' );

/** Registers them: title in the language of who edits, content in the site's. */
function register_patterns(): void {
	register_block_pattern_category( 'vein-elements', array( 'label' => __( 'Vein clinic', 'vein-elements' ) ) );
	foreach ( array( 'leg-cramps-page', 'symptom-check-with-call-bar' ) as $name ) {
		$file    = plugin_dir_path( FILE ) . 'patterns/' . $name . '.php';
		$pattern = require $file;
		if ( determine_locale() !== get_locale() && switch_to_locale( get_locale() ) ) {
			$pattern['content'] = ( require $file )['content'];
			restore_previous_locale();
		}
		register_block_pattern( 'vein-elements/' . $name, $pattern );
	}
}
