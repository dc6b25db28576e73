<?php
/**
 * Links of people who comment: none becomes an element, whatever theme or import prints it.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_filter( 'get_comment', __NAMESPACE__ . '\\clean_comment_author' );
add_filter( 'comment_text', __NAMESPACE__ . '\\mark_comment_links', 99 );

/**
 * Takes our fragment from a commenter's website. Blocks for avatars and latest comments link to it without `rel`.
 *
 * @param mixed $comment A comment.
 * @return mixed
 */
function clean_comment_author( $comment ) {
	if ( is_object( $comment ) && isset( $comment->comment_author_url ) ) {
		$comment->comment_author_url = preg_replace( '~#vein-.*$~is', '', $comment->comment_author_url );
	}
	return $comment;
}

/**
 * Marks links with our fragment as a stranger's. WordPress does so when a comment is written; an import may not.
 *
 * @param mixed $text A comment's HTML.
 * @return mixed
 */
function mark_comment_links( $text ) {
	if ( ! is_string( $text ) || false === stripos( $text, '#vein-' ) ) {
		return $text;
	}
	return change_links(
		$text,
		static function ( \WP_HTML_Tag_Processor $link ) {
			$rel = (string) $link->get_attribute( 'rel' );
			if ( ! preg_match( '~\b(?:ugc|nofollow)\b~i', $rel ) ) {
				$link->set_attribute( 'rel', trim( $rel . ' ugc' ) );
			}
		}
	);
}
