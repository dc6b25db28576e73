<?php
/**
 * The height that keeps an element's place until its script has run, where the style sheet comes late or never.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * The style as an element carries it; the element itself ends it by `--_drawn`. Empty for what takes no place in the page,
 * or not on every screen.
 *
 * @param string $tag        The element.
 * @param array  $attributes What is written, by attribute name.
 */
function reserve( string $tag, array $attributes ): string {
	if ( isset( $attributes['placement'] ) || isset( $attributes['hide-on'] ) ) {
		return '';
	}
	foreach ( elements()[ $tag ]['heights'] as $name => $em ) {
		if ( '' === $name || isset( $attributes[ $name ] ) ) {
			return 'display:block;min-height:var(--_drawn,' . $em . 'em)';
		}
	}
	return '';
}
