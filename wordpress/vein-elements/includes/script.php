<?php
/**
 * The scripts and the style: registered always, loaded only where an element stands.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** All three elements, and the style. */
const HANDLE = 'vein-elements';

/** The card and the bar alone. */
const CARD_HANDLE = 'vein-elements-card';

add_action( 'init', __NAMESPACE__ . '\\register_assets', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\load_where_asked', 20 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\script_tag', 20, 2 );

/**
 * The address of a built file. Its name carries its hash: a page that a cache keeps past an update finds the file it was
 * written for, because the one before is kept. Empty for a file that the release does not have.
 *
 * @param string $name The file's name in the release.
 */
function asset_url( string $name ): string {
	$names = require __DIR__ . '/../generated/assets.php';
	return isset( $names[ $name ] ) ? plugins_url( 'assets/' . $names[ $name ], FILE ) : '';
}

/** Registers them; WordPress before 6.3 does not know `strategy`, script_tag() adds it there. */
function register_assets(): void {
	$scripts = array(
		HANDLE      => 'vein-elements.min.js',
		CARD_HANDLE => 'vein-call-to-book.min.js',
	);
	foreach ( $scripts as $handle => $name ) {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the name is the version.
		wp_register_script(
			$handle,
			asset_url( $name ),
			array(),
			null,
			array(
				'strategy'  => 'defer',
				'in_footer' => false,
			)
		);
	}
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the name is the version.
	wp_register_style( HANDLE, asset_url( 'vein-elements.css' ), array(), null );
}

/**
 * Loads what this page needs, with the site's looks. May be called any number of times.
 *
 * @param string $tag The element that stands on it; empty for any.
 */
function load_elements( string $tag = '' ): void {
	static $coloured = false;
	if ( 'vein-call-to-book' !== $tag ) {
		wp_enqueue_script( HANDLE );
		wp_dequeue_script( CARD_HANDLE );
	} elseif ( ! wp_script_is( HANDLE ) ) {
		wp_enqueue_script( CARD_HANDLE );
	}
	wp_enqueue_style( HANDLE );
	if ( ! $coloured ) {
		$coloured = true;
		$css      = looks_css();
		if ( '' !== $css ) {
			wp_add_inline_style( HANDLE, $css );
		}
	}
}

/** Loads them in time for the page's head where a theme or a page builder says that an element will come. */
function load_where_asked(): void {
	$post   = is_singular() ? get_post() : null;
	$linked = null === $post ? array() : linked_tags_in( $post->post_content );
	$tags   = null === $post ? array() : array_unique( array_merge( tags_in( $post->post_content ), $linked ) );
	/**
	 * Whether this page loads the elements, for themes and page builders that print tags past `the_content`.
	 *
	 * @param bool $here Whether the page's own content has an element.
	 */
	if ( ! apply_filters( 'vein_elements_load', (bool) $tags ) ) {
		return;
	}
	// What a theme prints past the content may be a link too.
	do_links_count( $linked || ! $tags );
	foreach ( $tags ? $tags : array( '' ) as $tag ) {
		load_elements( $tag );
	}
}

/**
 * The elements that a text has, in any of the ways one can be written.
 *
 * @param string $text A post's content.
 * @return string[] Tags.
 */
function tags_in( string $text ): array {
	return tags_after( '<vein-|\bdata-vein=["\']?[^"\'>]*?\b|<!-- wp:vein-elements/|\[vein_', $text );
}

/**
 * The elements that links in a text become.
 *
 * @param string $text A post's content.
 * @return string[] Tags.
 */
function linked_tags_in( string $text ): array {
	return tags_after( '\bhref=["\'][^"\'>]*#vein-', $text );
}

/**
 * The elements whose names follow something.
 *
 * @param string $before What comes before a name, as a pattern.
 * @param string $text   A post's content.
 * @return string[] Tags.
 */
function tags_after( string $before, string $text ): array {
	preg_match_all( '~(?:' . $before . ')(symptom[-_]checker|pump[-_]diagram|call[-_]to[-_]book)\b~i', $text, $found );
	$tags = array();
	foreach ( $found[1] as $one ) {
		$tags[] = 'vein-' . str_replace( '_', '-', strtolower( $one ) );
	}
	return array_unique( $tags );
}

/**
 * Gives our tags `defer`, and what optimisers read as "leave this one alone".
 *
 * @param string $tag    The script's HTML.
 * @param string $handle Whose it is.
 */
function script_tag( string $tag, string $handle ): string {
	if ( HANDLE !== $handle && CARD_HANDLE !== $handle ) {
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
	}
	return $html->get_updated_html();
}
