<?php
/**
 * Colours: the clinic's, else the theme's, where text on them can be read.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** What WCAG asks between text and its background. */
const CONTRAST = 4.5;

/** Colours of a theme that may be its accent, the likeliest first: that of its buttons, then its palette's. */
const ACCENTS = array( 'button', 'primary', 'accent', 'secondary', 'tertiary', 'accent-1', 'accent-2', 'accent-3', 'accent-4', 'accent-5' );

/**
 * The theme's colours by slug, those written as #rgb or #rrggbb; `button` is that of its buttons.
 *
 * @return array<string, string>
 */
function theme_palette(): array {
	$palette = wp_get_global_settings( array( 'color', 'palette', 'theme' ) );
	$colours = array();
	foreach ( is_array( $palette ) ? $palette : array() as $entry ) {
		if ( isset( $entry['slug'], $entry['color'] ) && is_string( $entry['color'] ) && sanitize_hex_color( $entry['color'] ) ) {
			$colours[ $entry['slug'] ] = sanitize_hex_color( $entry['color'] );
		}
	}
	$button = theme_button( $colours );
	return '' === $button ? $colours : array( 'button' => $button ) + $colours;
}

/**
 * The colour of the theme's buttons; empty where it names none.
 *
 * @param array<string, string> $palette The theme's colours.
 */
function theme_button( array $palette ): string {
	$given = wp_get_global_styles( array( 'elements', 'button', 'color', 'background' ) );
	$given = is_string( $given ) ? $given : '';
	if ( preg_match( '/preset(?:\||--)color(?:\||--)([\w-]+)/', $given, $found ) ) {
		return $palette[ $found[1] ] ?? '';
	}
	return (string) sanitize_hex_color( $given );
}

/**
 * Which custom properties to set. A background or text colour brings what is missing to be read on it.
 *
 * @param array<string, string> $set     The clinic's colours.
 * @param array<string, string> $palette The theme's colours.
 * @return array<string, string>
 */
function colour_properties( array $set, array $palette ): array {
	$base    = isset( $palette['base'] ) ? $palette['base'] : '#fdfcfa';
	$surface = '' !== $set['surface'] ? $set['surface'] : $base;
	$text    = isset( $palette['contrast'] ) ? $palette['contrast'] : '#17211f';
	$ink     = '' !== $set['ink'] ? $set['ink'] : $text;
	$found   = array();
	if ( contrast( $ink, $surface ) < CONTRAST ) {
		$ink = readable_on( $surface );
	}
	if ( $surface !== $base ) {
		$found['surface'] = $surface;
	}
	if ( $ink !== $text ) {
		$found['ink'] = $ink;
	}
	$accent = $set['accent'];
	foreach ( ACCENTS as $slug ) {
		if ( '' === $accent && isset( $palette[ $slug ] ) && contrast( $palette[ $slug ], $surface ) >= CONTRAST ) {
			$accent = $palette[ $slug ];
		}
	}
	$dark = contrast( '#0b5d66', $surface ) < CONTRAST;
	if ( '' !== $accent ) {
		$found['accent']    = $accent;
		$found['on-accent'] = readable_on( $accent );
	} elseif ( $dark ) {
		$found['accent']    = '#7fd0cd';
		$found['on-accent'] = '#06201f';
	}
	return $found;
}

/**
 * Black or white, whichever is read better.
 *
 * @param string $colour The background.
 */
function readable_on( string $colour ): string {
	return contrast( '#ffffff', $colour ) >= contrast( '#111111', $colour ) ? '#ffffff' : '#111111';
}

/**
 * The contrast of two colours, 1 to 21, as WCAG 2 defines it.
 *
 * @param string $one   A colour, #rgb or #rrggbb.
 * @param string $other Another.
 */
function contrast( string $one, string $other ): float {
	$lights = array( luminance( $one ), luminance( $other ) );
	return ( max( $lights ) + 0.05 ) / ( min( $lights ) + 0.05 );
}

/**
 * The relative luminance of a colour, 0 to 1, as WCAG 2 defines it.
 *
 * @param string $colour #rgb or #rrggbb.
 */
function luminance( string $colour ): float {
	$hex = substr( $colour, 1 );
	$hex = 3 === strlen( $hex ) ? preg_replace( '/./', '$0$0', $hex ) : $hex;
	$sum = 0;
	foreach ( array( 0.2126, 0.7152, 0.0722 ) as $index => $weight ) {
		$part = hexdec( substr( $hex, 2 * $index, 2 ) ) / 255;
		$sum += $weight * ( $part <= 0.04045 ? $part / 12.92 : pow( ( $part + 0.055 ) / 1.055, 2.4 ) );
	}
	return $sum;
}
