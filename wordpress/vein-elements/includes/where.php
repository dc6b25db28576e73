<?php
/**
 * Where an element is printed: it runs on pages; lists, feeds, excerpts and REST get words and one phone number.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

// Each text that WordPress prepares begins without a number.
add_filter(
	'the_content',
	static function ( $text ) {
		is_number_said( false );
		return $text;
	},
	0
);

/**
 * `page` where visitors use an element; `rest` where a program asks for the page's HTML; `list` in a post that is one of
 * several, and in feeds: words alone, no script; `excerpt` where nothing of ours is wanted.
 */
function where_printed(): string {
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return 'excerpt';
	}
	if ( is_feed() ) {
		return 'list';
	}
	if ( defined( 'REST_REQUEST' ) && REST_REQUEST ) {
		return 'rest';
	}
	// What stands outside of posts, in a footer for example, is the page's own.
	$is_own = ! doing_filter( 'the_content' ) || ( is_singular() && get_queried_object_id() === get_the_ID() );
	return $is_own ? 'page' : 'list';
}

/**
 * Whether the text that is prepared has said a phone number already.
 *
 * @param ?bool $now Remembers this; null asks only.
 */
function is_number_said( ?bool $now = null ): bool {
	static $said = false;
	$said        = $now ?? $said;
	return $said;
}
