<?php
/**
 * The one script and its style: registered always, loaded only where an element stands.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'vein-elements';

add_action( 'init', __NAMESPACE__ . '\\register_assets', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\load_where_asked', 20 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\script_tag', 20, 2 );

/** Registers both; WordPress before 6.3 does not know `strategy`, script_tag() adds it there. */
function register_assets(): void {
	wp_register_script(
		HANDLE,
		plugins_url( 'assets/vein-elements.min.js', FILE ),
		array(),
		VERSION,
		array(
			'strategy'  => 'defer',
			'in_footer' => false,
		)
	);
	wp_register_style( HANDLE, plugins_url( 'assets/vein-elements.css', FILE ), array(), VERSION );
}

/** Loads both on this page, with the site's colours. May be called any number of times. */
function load_elements(): void {
	static $coloured = false;
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
	if ( ! $coloured ) {
		$coloured = true;
		$css      = colours_css();
		if ( '' !== $css ) {
			wp_add_inline_style( HANDLE, $css );
		}
	}
}

/** Loads both in time for the page's head where a theme or a page builder says that an element will come. */
function load_where_asked(): void {
	$post = is_singular() ? get_post() : null;
	$here = null !== $post && has_element( $post->post_content );
	/**
	 * Whether this page loads the elements, for themes and page builders that print tags past `the_content`.
	 *
	 * @param bool $here Whether the page's own content has an element.
	 */
	if ( apply_filters( 'vein_elements_load', $here ) ) {
		load_elements();
	}
}

/**
 * Whether a text has an element in any of the ways one can be written.
 *
 * @param string $text A post's content.
 */
function has_element( string $text ): bool {
	return (bool) preg_match( '~<vein-(?:symptom-checker|pump-diagram|call-to-book)\b|\bdata-vein=|<!-- wp:vein-elements/|\[vein_(?:symptom_checker|pump_diagram|call_to_book)\b~i', $text );
}

/**
 * Gives our tag integrity, `defer`, and what optimisers read as "leave this one alone".
 *
 * @param string $tag    The script's HTML.
 * @param string $handle Whose it is.
 */
function script_tag( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$html = new \WP_HTML_Tag_Processor( $tag );
	while ( $html->next_tag( 'script' ) ) {
		if ( null === $html->get_attribute( 'src' ) ) {
			continue;
		}
		$html->set_attribute( 'defer', true );
		foreach ( OPT_OUTS as $name => $value ) {
			$html->set_attribute( $name, $value );
		}
		/**
		 * Changes or empties the hash, where a CDN or proxy must change the file.
		 *
		 * @param string $hash The hash the browser compares the file with.
		 */
		$hash = (string) apply_filters( 'vein_elements_integrity', ( require __DIR__ . '/../generated/integrity.php' )['vein-elements.min.js'] );
		if ( '' !== $hash ) {
			$html->set_attribute( 'integrity', $hash );
			$html->set_attribute( 'crossorigin', 'anonymous' );
		}
	}
	return $html->get_updated_html();
}
