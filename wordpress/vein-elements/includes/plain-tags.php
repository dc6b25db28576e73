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
 * @param mixed $text HTML.
 * @return mixed The same, completed.
 */
function complete_tags( $text ) {
	if ( ! is_string( $text ) || ! preg_match( '~<vein-|\bdata-vein=~i', $text ) || is_feed() ) {
		return $text;
	}
	$quoted  = '(?:[^>"\']|"[^"]*"|\'[^\']*\')*';
	$skip    = '<!--.*?-->|<(?:script|style|textarea|template)\b.*?</(?:script|style|textarea|template)\s*>';
	$tag     = '<(vein-(?:symptom-checker|pump-diagram|call-to-book))(?=[\s/>])' . $quoted . '>';
	$div     = '<div\s(?=' . $quoted . '\bdata-vein=)' . $quoted . '>';
	$pattern = '~(?:' . $skip . ')(*SKIP)(*F)|(?<open>' . $tag . ')(?<inner>.*?)(?=</\2\s*>)|(?<div>' . $div . ')(?<rest>.*?)(?=</div\s*>)~is';
	$done    = preg_replace_callback( $pattern, __NAMESPACE__ . '\\complete_tag', $text );
	return is_string( $done ) ? $done : $text;
}

/**
 * Completes one element.
 *
 * @param array $found The parts of complete_tags()' pattern.
 */
function complete_tag( array $found ): string {
	$is_div = ! empty( $found['div'] );
	$open   = $is_div ? $found['div'] : $found['open'];
	$inner  = $is_div ? $found['rest'] : $found['inner'];
	$html   = new \WP_HTML_Tag_Processor( $open );
	$html->next_tag();
	$tag = $is_div ? 'vein-' . strtolower( (string) $html->get_attribute( 'data-vein' ) ) : strtolower( $found[2] );
	if ( ! isset( elements()[ $tag ] ) ) {
		return $open . $inner;
	}
	load_elements();
	$prefix = $is_div ? 'data-' : '';
	$own    = (string) $html->get_attribute( $prefix . 'phone' );
	$given  = array();
	foreach ( array_keys( elements()[ $tag ]['attributes'] ) as $name ) {
		if ( null !== $html->get_attribute( $prefix . $name ) ) {
			$given[] = $name;
		}
	}
	foreach ( missing_attributes( $tag, $given ) as $name => $value ) {
		$html->set_attribute( $prefix . $name, (string) $value );
	}
	$link = preg_match( '~<a\s[^>]*\bhref\s*=\s*["\']?tel:~i', $inner ) ? '' : phone_link( $own );
	return $html->get_updated_html() . $link . $inner;
}
