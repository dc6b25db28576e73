<?php
/**
 * Translations that come with the plugin: one Spanish for all who speak it.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\find_translations', 0 );
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\\translation_file', 10, 2 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\\script_translation_file', 10, 3 );

/** Tells WordPress where they are. */
function find_translations(): void {
	load_plugin_textdomain( 'vein-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}

/**
 * The plugin's own file where none is for exactly this language: es_MX reads `es`.
 *
 * @param mixed  $file   Where WordPress looks.
 * @param string $domain Whose translations.
 * @return mixed
 */
function translation_file( $file, $domain ) {
	return 'vein-elements' === $domain ? own_translation( $file, '/vein-elements-es(?:_\w+)?\.mo$/', 'vein-elements-es.mo' ) : $file;
}

/**
 * The same for a script's words.
 *
 * @param mixed  $file   Where WordPress looks.
 * @param string $handle The script.
 * @param string $domain Whose translations.
 * @return mixed
 */
function script_translation_file( $file, $handle, $domain ) {
	return 'vein-elements' === $domain ? own_translation( $file, '/vein-elements-es(?:_\w+)?-[\w-]+\.json$/', 'vein-elements-es-' . $handle . '.json' ) : $file;
}

/**
 * A file of the plugin in place of one that is not there.
 *
 * @param mixed  $file    Where WordPress looks.
 * @param string $pattern The names it stands for.
 * @param string $own     Its name.
 * @return mixed
 */
function own_translation( $file, string $pattern, string $own ) {
	return is_string( $file ) && preg_match( $pattern, $file ) && ! is_readable( $file ) ? plugin_dir_path( FILE ) . 'languages/' . $own : $file;
}

/**
 * Has a script speak the user's language.
 *
 * @param string $handle The script.
 */
function set_translations( string $handle ): void {
	wp_set_script_translations( $handle, 'vein-elements', plugin_dir_path( FILE ) . 'languages' );
}

/**
 * The language of a page, `es-MX`: what Polylang or WPML say, else the site's.
 *
 * @param int $post The page; 0 for none.
 */
function page_language( int $post ): string {
	$locale = function_exists( 'pll_get_post_language' ) && $post ? pll_get_post_language( $post, 'locale' ) : '';
	if ( ! $locale && $post ) {
		$details = apply_filters( 'wpml_post_language_details', null, $post );
		$locale  = is_array( $details ) && isset( $details['locale'] ) ? $details['locale'] : '';
	}
	return str_replace( '_', '-', $locale ? (string) $locale : get_locale() );
}
