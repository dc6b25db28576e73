<?php
/**
 * Plain links that become elements: `<a href="…/embed.html#vein-call-to-book">` in an author's text. They load the script,
 * get the site's settings into their query, and the page says that links count.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

// After the scripts are asked for at 1; at the foot for a link that a widget brought past the head.
add_action( 'wp_head', __NAMESPACE__ . '\\print_link_meta', 8 );
add_action( 'wp_footer', __NAMESPACE__ . '\\print_link_meta', 21 );

foreach ( TEXTS as $vein_elements_filter ) {
	add_filter( $vein_elements_filter, __NAMESPACE__ . '\\complete_links', 21 );
}

/** The page that shows one element, for frames and links. Its name is the same in every version. */
function embed_url(): string {
	return plugins_url( 'assets/embed.html', FILE );
}

/**
 * Whether links count on this page. Where no author wrote one they do not, so that nobody else's can.
 *
 * @param bool $now True remembers that they do.
 */
function do_links_count( bool $now = false ): bool {
	static $count = false;
	$count        = $count || $now;
	return $count;
}

/** Prints, once, that links count: those to this site, and to the host of its plugins where that is another. */
function print_link_meta(): void {
	static $printed = false;
	if ( $printed || ! do_links_count() ) {
		return;
	}
	$printed = true;
	$plugins = origin_of( embed_url() );
	$content = origin_of( home_url() ) === $plugins ? 'links' : 'links ' . $plugins;
	echo '<meta name="vein-elements" content="' . esc_attr( $content ) . '">' . "\n";
}

/**
 * Scheme, host and port of an address; empty where it names none.
 *
 * @param string $url An address.
 */
function origin_of( string $url ): string {
	return preg_match( '~^https?://[^/?#]+~i', $url, $found ) ? strtolower( $found[0] ) : '';
}

/**
 * Calls a function for each link of a text, and puts what it returns in the link's place. Tag by tag: WordPress 6.2 stops
 * with an error where it looks for a tag past the last one.
 *
 * @param string   $text HTML.
 * @param callable $each Gets the start tag's processor, standing on it; may change its attributes.
 */
function change_links( string $text, callable $each ): string {
	$done = preg_replace_callback(
		'~(?:' . SKIPPED . ')(*SKIP)(*F)|<a\s' . INSIDE_TAG . '>~is',
		static function ( $found ) use ( $each ) {
			$link = new \WP_HTML_Tag_Processor( $found[0] );
			if ( $link->next_tag() ) {
				$each( $link );
			}
			return $link->get_updated_html();
		},
		$text
	);
	return is_string( $done ) ? $done : $text;
}

/**
 * Completes the links in an author's text.
 *
 * @param mixed $text HTML.
 * @return mixed The same, completed.
 */
function complete_links( $text ) {
	if ( ! is_string( $text ) || false === stripos( $text, '#vein-' ) || 'page' !== where_printed() ) {
		return $text;
	}
	return change_links( $text, __NAMESPACE__ . '\\complete_link' );
}

/**
 * Gives a link what the site says of the clinic, in its query, as a tag gets it in attributes.
 *
 * @param \WP_HTML_Tag_Processor $link Its start tag.
 */
function complete_link( \WP_HTML_Tag_Processor $link ): void {
	$is_ours = preg_match( '~^([^?#]*)(\?[^#]*)?#(vein-[a-z-]+)$~', (string) $link->get_attribute( 'href' ), $found );
	if ( ! $is_ours || ! isset( elements()[ $found[3] ] ) || preg_match( '~\b(?:ugc|nofollow)\b~i', (string) $link->get_attribute( 'rel' ) ) ) {
		return;
	}
	list( , $path, $query, $tag ) = $found;
	$is_relative                  = preg_match( '~^(?!//)[^:]*$~', $path );
	if ( ! $is_relative && ! in_array( origin_of( $path ), array( origin_of( home_url() ), origin_of( embed_url() ) ), true ) ) {
		return;
	}
	load_elements( $tag );
	do_links_count( true );
	// A query would make of a place on this page another page.
	if ( '' === $path ) {
		return;
	}
	parse_str( ltrim( $query, '?' ), $given );
	$missing = http_build_query( missing_attributes( $tag, array_keys( $given ) ), '', '&', PHP_QUERY_RFC3986 );
	$queries = array_filter( array( ltrim( $query, '?' ), $missing ), 'strlen' );
	if ( '' !== $missing ) {
		$link->set_attribute( 'href', $path . '?' . implode( '&', $queries ) . '#' . $tag );
	}
}
