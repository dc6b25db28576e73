<?php
/**
 * Plain tags in a page's text: they load the script, and get the site's settings and phone link where they lack them.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Where text of authors comes by: posts, blocks outside of posts, widgets, Elementor, Beaver Builder. */
const TEXTS = array(
	'the_content',
	'render_block_core/html',
	'render_block_core/freeform',
	'widget_text',
	'widget_custom_html_content',
	'elementor/frontend/the_content',
	'fl_builder_render_module_content',
);

/** What stands between a tag's name and its end. */
const INSIDE_TAG = '(?:[^>"\']|"[^"]*"|\'[^\']*\')*';

/** What holds no tags, whatever it looks like. */
const SKIPPED = '<!--.*?-->|<(?:script|style|textarea|template)\b.*?</(?:script|style|textarea|template)\s*>';

foreach ( TEXTS as $vein_elements_filter ) {
	add_filter( $vein_elements_filter, __NAMESPACE__ . '\\complete_tags', 20 );
}

// Before WordPress makes paragraphs of blank lines at 10.
add_filter( 'the_content', __NAMESPACE__ . '\\join_lines', 9 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\\join_lines', 9 );

/**
 * Writes each element in one line: a paragraph that WordPress ends inside a tag would end the tag too.
 *
 * @param mixed $text What the author wrote.
 * @return mixed
 */
function join_lines( $text ) {
	if ( ! is_string( $text ) || false === stripos( $text, '<vein-' ) ) {
		return $text;
	}
	$done = preg_replace_callback(
		'~<(vein-(?:symptom-checker|pump-diagram|call-to-book))(?=[\s/>]).*?</\1\s*>~is',
		static function ( $found ) {
			return preg_replace( '~\s*[\r\n]+\s*~', ' ', $found[0] );
		},
		$text
	);
	return is_string( $done ) ? $done : $text;
}

/**
 * Completes every element that stands in a text.
 *
 * @param mixed  $text   HTML.
 * @param string $number Inside an element: the number its author gave it.
 * @param bool   $linked Inside an element: whether its author wrote a phone link.
 * @return mixed The same, completed.
 */
function complete_tags( $text, string $number = '', bool $linked = false ) {
	if ( ! is_string( $text ) || ! preg_match( '~<vein-|\bdata-vein=~i', $text ) ) {
		return $text;
	}
	// A list says one number in a whole text, so a block of it waits for the rest.
	if ( 'list' === where_printed() && 'the_content' !== current_filter() && doing_filter( 'the_content' ) ) {
		return $text;
	}
	$tag     = '<(vein-(?:symptom-checker|pump-diagram|call-to-book))(?=[\s/>])' . INSIDE_TAG . '>';
	$div     = '<div\s(?=' . INSIDE_TAG . '\bdata-vein=)' . INSIDE_TAG . '>';
	$other   = '[^<]++|<(?!/?div[\s/>])(?:/?[a-z]' . INSIDE_TAG . '>)?';
	// Each div inside with its own end, so that the outer one ends where a browser ends it.
	$rest    = '(?<rest>(?:' . SKIPPED . '|' . $other . '|<div(?=[\s/>])' . INSIDE_TAG . '>(?&rest)</div\s*>)*+)';
	$pattern = '~(?:' . SKIPPED . ')(*SKIP)(*F)|(?<open>' . $tag . ')(?<inner>.*?)(?=</\2\s*>)|(?<div>' . $div . ')' . $rest . '(?=</div\s*>)~is';
	$done    = preg_replace_callback(
		$pattern,
		static function ( $found ) use ( $number, $linked ) {
			return complete_tag( $found, $number, $linked );
		},
		$text
	);
	return is_string( $done ) ? $done : $text;
}

/**
 * Completes one element and what stands in it.
 *
 * @param array  $found  The parts of complete_tags()' pattern.
 * @param string $number The number the author gave the element around this one.
 * @param bool   $linked Whether the author wrote a phone link in the element around this one.
 */
function complete_tag( array $found, string $number, bool $linked ): string {
	$is_div = ! empty( $found['div'] );
	$open   = $is_div ? $found['div'] : $found['open'];
	$inner  = $is_div ? $found['rest'] : $found['inner'];
	$html   = new \WP_HTML_Tag_Processor( $open );
	$html->next_tag();
	$tag = $is_div ? 'vein-' . strtolower( (string) $html->get_attribute( 'data-vein' ) ) : strtolower( $found[2] );
	if ( ! isset( elements()[ $tag ] ) ) {
		return $open . complete_tags( $inner, $number, $linked );
	}
	$where = where_printed();
	// Of several in one text the first says the number; its end tag follows.
	if ( 'excerpt' === $where || ( 'list' === $where && is_number_said() ) ) {
		return $is_div ? '<div>' : '<' . $tag . '>';
	}
	if ( 'page' === $where ) {
		load_elements( $tag );
	}
	$known  = elements()[ $tag ]['attributes'];
	$prefix = $is_div ? 'data-' : '';
	$own    = (string) $html->get_attribute( $prefix . 'phone' );
	$given  = array();
	foreach ( array_keys( $known ) as $name ) {
		if ( null !== $html->get_attribute( $prefix . $name ) ) {
			$given[] = $name;
		}
	}
	$missing = missing_attributes( $tag, $given );
	if ( '' !== $number && isset( $known['phone'] ) && ! in_array( 'phone', $given, true ) ) {
		$missing['phone'] = $number;
	}
	foreach ( $missing as $name => $value ) {
		$html->set_attribute( $prefix . $name, (string) $value );
	}
	$theirs = first_phone( $inner );
	foreach ( array( $own, $theirs ) as $one ) {
		$number = '' === phone_href( $one ) ? $number : $one;
	}
	$values = $missing;
	foreach ( $given as $name ) {
		$values[ $name ] = (string) $html->get_attribute( $prefix . $name );
	}
	if ( 'vein-call-to-book' === $tag && ! $linked && '' === phone_link( $tag, $number ) && ! has_other_way( $values ) && '' === trim( wp_strip_all_tags( $inner ) ) ) {
		$note = null === $html->get_attribute( 'hidden' ) ? nobody_html() : '';
		$html->set_attribute( 'hidden', true );
		return $note . $html->get_updated_html() . $inner;
	}
	// What has a slot is shown later, in another element.
	if ( 'page' === $where && null === $html->get_attribute( 'style' ) && null === $html->get_attribute( 'slot' ) && null === $html->get_attribute( 'hidden' ) ) {
		$style = reserve( $tag, $values );
		if ( '' !== $style ) {
			$html->set_attribute( 'style', $style );
		}
	}
	if ( 'vein-call-to-book' === $tag && 'page' === $where ) {
		is_bar_printed( $values );
	}
	// An element reads the first link in it: ours must not come before the author's, whichever element that stands in.
	$linked  = $linked || '' !== $theirs;
	$link    = $linked || ( 'page' !== $where && is_number_said() ) ? '' : phone_link( $tag, $number );
	$offices = '' !== $link && 'page' === $where ? office_links( $tag, $number ) : '';
	$link    = '' === $offices ? $link : $offices;
	if ( '' !== $link || '' !== $theirs ) {
		is_number_said( true );
	}
	return $html->get_updated_html() . $link . complete_tags( $inner, $number, $linked );
}

/**
 * The number of the first phone link in a text, without `tel:`; empty where there is none.
 *
 * @param string $text HTML.
 */
function first_phone( string $text ): string {
	// Tag by tag: WordPress 6.2 stops with an error where it looks for a tag past the last one.
	preg_match_all( '~(?:' . SKIPPED . ')(*SKIP)(*F)|<a\s' . INSIDE_TAG . '>~is', $text, $links );
	foreach ( $links[0] as $link ) {
		$html = new \WP_HTML_Tag_Processor( $link );
		$href = $html->next_tag() ? (string) $html->get_attribute( 'href' ) : '';
		if ( 0 === stripos( $href, 'tel:' ) ) {
			return substr( $href, 4 );
		}
	}
	return '';
}
