<?php
/**
 * Lets every author keep the three tags and their attributes.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_elements', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\\check_booking_address' );

/**
 * Adds the elements to what authors may write, and `slot` to them and to what may stand inside them.
 *
 * @param array        $allowed Allowed tags with their attributes.
 * @param string|array $context What is being cleaned.
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$global = array_fill_keys( array( 'class', 'id', 'style', 'title', 'lang', 'dir', 'hidden', 'role', 'slot', 'data-*', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden' ), true );
	foreach ( elements() as $tag => $element ) {
		$allowed[ $tag ] = $global + array_fill_keys( array_keys( $element['attributes'] ), true );
	}
	foreach ( array( 'a', 'p', 'div', 'span', 'strong' ) as $tag ) {
		if ( isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ) {
			$allowed[ $tag ]['slot'] = true;
		}
	}
	return $allowed;
}

/**
 * Has WordPress check our address attribute as it checks `href`.
 *
 * @param array $names Attributes that carry addresses.
 */
function check_booking_address( $names ): array {
	$names   = (array) $names;
	$names[] = 'booking-url';
	return $names;
}
