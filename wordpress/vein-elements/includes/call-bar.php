<?php
/**
 * The bar that a clinic may have on all pages, or on chosen ones.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\load_call_bar', 21 );
add_action( 'wp_footer', __NAMESPACE__ . '\\print_call_bar', 5 );

/** Shop pages, by the functions with which shops say so: nothing may distract there. */
const SHOP_PAGES = array( 'is_cart', 'is_checkout', 'is_account_page', 'edd_is_checkout' );

/** Whether this page has the site's bar, unless it prints a bar of its own. */
function has_call_bar(): bool {
	$settings = settings();
	$site     = site_values( 'vein-call-to-book' );
	if ( '' === $settings['bar'] || ! isset( $site['phone'] ) && ! has_other_way( $site ) ) {
		return false;
	}
	$here = 'all' === $settings['bar'] || is_chosen_page( explode( ' ', $settings['bar_pages'] ) );
	foreach ( SHOP_PAGES as $is_shop ) {
		$here = $here && ! ( function_exists( $is_shop ) && $is_shop() );
	}
	/**
	 * Whether this page has the site's bar.
	 *
	 * @param bool $here What the settings say.
	 */
	return ! is_admin() && ! is_feed() && ! is_embed() && apply_filters( 'vein_elements_call_bar', $here );
}

/**
 * Whether the visitor is on one of these pages; the page of posts is one too.
 *
 * @param string[] $pages Their numbers.
 */
function is_chosen_page( array $pages ): bool {
	return ( is_singular() || is_home() ) && in_array( (string) get_queried_object_id(), $pages, true );
}

/** Loads what the bar needs in the page's head. */
function load_call_bar(): void {
	if ( has_call_bar() ) {
		load_elements( 'vein-call-to-book' );
	}
}

/** Prints the bar, where the page has printed none. In a footer a bar makes way for others that scripts bring. */
function print_call_bar(): void {
	if ( is_bar_printed() || ! has_call_bar() ) {
		return;
	}
	$settings = settings();
	$bar      = array( 'placement' => '' === $settings['bar_edge'] ? 'bottom' : $settings['bar_edge'] );
	if ( 'phones' === $settings['bar_devices'] ) {
		$bar['hide-on'] = 'desktop';
	}
	if ( '' !== $settings['bar_close'] ) {
		$bar['dismissible'] = true;
		$bar['remember']    = 'session';
	}
	echo '<footer class="vein-elements-bar" role="none">' . element_html( 'vein-call-to-book', $bar ) . '</footer>';
}

/**
 * Whether the page has printed a bar.
 *
 * @param ?array $values The attributes of a card that is printed now; null asks only.
 */
function is_bar_printed( ?array $values = null ): bool {
	static $printed = false;
	$printed        = $printed || ( null !== $values && in_array( strtolower( trim( $values['placement'] ?? '' ) ), array( 'bottom', 'top' ), true ) );
	return $printed;
}
