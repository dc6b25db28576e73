<?php
/**
 * What the plugin knows of the three elements.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * The elements by tag, each with its attributes by name.
 *
 * @return array<string, array{tag: string, name: string, title: string, summary: string, attributes: array, heights: array}>
 */
function elements(): array {
	static $elements;
	if ( null === $elements ) {
		$elements = array();
		foreach ( require __DIR__ . '/../generated/elements.php' as $element ) {
			$element['attributes']       = array_column( $element['attributes'], null, 'name' );
			$elements[ $element['tag'] ] = $element;
		}
	}
	return $elements;
}

/**
 * One given attribute as the text HTML carries, or null where it is better left out.
 *
 * @param array $attribute One attribute's description.
 * @param mixed $value     What an author gave.
 */
function attribute_text( array $attribute, $value ): ?string {
	if ( 'switch' === $attribute['kind'] ) {
		$word = is_bool( $value ) ? ( $value ? 'true' : 'false' ) : strtolower( trim( (string) $value ) );
		return in_array( $word, array( '', '1', 'true', 'yes', $attribute['name'] ), true ) ? '' : null;
	}
	if ( ! is_scalar( $value ) || '' === trim( (string) $value ) ) {
		return null;
	}
	return one_line( (string) $value );
}

/**
 * What an author meant: shortcodes are HTML text, and in blocks WordPress writes `&amp;` for who may not write all HTML.
 *
 * @param mixed $value What an author gave.
 * @return mixed The same without entities.
 */
function plain_text( $value ) {
	return is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
}

/**
 * A text in one line, in valid UTF-8, else as it was given: `sanitize_text_field()` would take `%20` out of addresses.
 *
 * @param string $text What an author gave.
 */
function one_line( string $text ): string {
	return trim( preg_replace( '/\s*[\r\n]+\s*/', ' ', wp_check_invalid_utf8( $text ) ) );
}
