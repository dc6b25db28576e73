<?php
/**
 * The three shortcodes: [vein_call_to_book phone="…" hours="…" dismissible].
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_shortcodes' );

/** Registers one shortcode for each element. */
function register_shortcodes(): void {
	foreach ( array_keys( elements() ) as $tag ) {
		add_shortcode(
			str_replace( '-', '_', $tag ),
			static function ( $given ) use ( $tag ) {
				return element_html( $tag, shortcode_attributes( $given ) );
			}
		);
	}
}

/**
 * A shortcode's attributes by attribute name: `booking_url` and `booking-url` are the same, a bare word is a switch.
 *
 * @param mixed $given What WordPress read; an empty text where there are none.
 */
function shortcode_attributes( $given ): array {
	$values = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$bare = is_int( $name );
		$word = str_replace( '_', '-', strtolower( $bare ? $value : $name ) );

		$values[ $word ] = $bare ? '' : plain_text( $value );
	}
	return $values;
}
