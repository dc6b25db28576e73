<?php
/**
 * What optimiser plugins are told: leave our scripts alone. Works without them too.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** A part of the addresses of our scripts, whatever their hash. */
const ADDRESS = 'vein-elements/assets/vein-';

/** Attributes on our script tags: Autoptimize, Cloudflare, LiteSpeed, WP Rocket, Jetpack Boost. */
const OPT_OUTS = array(
	'data-noptimize'     => '1',
	'data-cfasync'       => 'false',
	'data-no-optimize'   => '1',
	'data-no-defer'      => '1',
	'data-no-minify'     => '1',
	'nowprocket'         => true,
	'data-jetpack-boost' => 'ignore',
);

/** Lists that name scripts by a part of their address: WP Rocket, LiteSpeed. */
const ADDRESS_LISTS = array(
	'rocket_delay_js_exclusions',
	'rocket_exclude_defer_js',
	'rocket_exclude_js',
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
);

foreach ( ADDRESS_LISTS as $vein_elements_list ) {
	add_filter( $vein_elements_list, __NAMESPACE__ . '\\add_address' );
}
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\\add_to_autoptimize' );
add_filter( 'js_do_concat', __NAMESPACE__ . '\\keep_apart', 10, 2 );

/**
 * Adds our scripts to a list of addresses.
 *
 * @param mixed $list The list.
 */
function add_address( $list ): array {
	$list   = is_array( $list ) ? $list : array_filter( array( $list ) );
	$list[] = ADDRESS;
	return $list;
}

/**
 * Autoptimize: a text with commas, or a list with flags by name.
 *
 * @param mixed $excluded What is excluded already.
 * @return array|string
 */
function add_to_autoptimize( $excluded ) {
	if ( is_array( $excluded ) ) {
		$excluded[ ADDRESS ] = '';
		return $excluded;
	}
	return ltrim( $excluded . ', ' . ADDRESS, ', ' );
}

/**
 * Jetpack Boost and Page Optimize: never joined with other scripts.
 *
 * @param bool   $join   Whether the script is joined.
 * @param string $handle Which script.
 */
function keep_apart( $join, $handle ): bool {
	return HANDLE === $handle || CARD_HANDLE === $handle ? false : (bool) $join;
}
