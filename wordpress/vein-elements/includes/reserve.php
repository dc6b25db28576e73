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
	if ( isset( $attributes['placement'] ) || isset( $attributes['hide-on'] ) || ! may_style() ) {
		return '';
	}
	foreach ( elements()[ $tag ]['heights'] as $name => $em ) {
		if ( '' === $name || isset( $attributes[ $name ] ) ) {
			return 'display:block;min-height:var(--_drawn,' . $em . 'em)';
		}
	}
	return '';
}

/** Whether the page's policy lets elements carry styles. One that does not would report each; the style sheet does it there. */
function may_style(): bool {
	$may = true;
	foreach ( headers_list() as $header ) {
		if ( 0 === stripos( $header, 'content-security-policy:' ) && ! preg_match( "~style-src(?:-attr)?\s[^;]*'unsafe-inline'~i", $header ) ) {
			$may = false;
		}
	}
	/**
	 * Whether elements carry their height as a style, for sites whose server sends a policy that WordPress does not know of.
	 *
	 * @param bool $may Whether the headers of this page allow it.
	 */
	return (bool) apply_filters( 'vein_elements_reserve', $may );
}
