<?php
/**
 * Texts made ready for the readers of phones, hours and closed days, which read what the elements' own readers read.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** White space as JavaScript knows it, for patterns with `u`. */
const SPACE = '[\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]';

/**
 * A text as people see it: without invisible characters, full-width letters and digits narrow, no spaces around it;
 * empty where it is no UTF-8.
 *
 * @param string $text Any text.
 */
function visible( string $text ): string {
	$seen = preg_replace( '/[\x{ad}\x{61c}\x{180e}\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}-\x{2069}\x{feff}]/u', '', $text );
	$seen = preg_replace_callback(
		'/[\x{ff01}-\x{ff5e}]/u',
		static function ( $wide ) {
			// U+FF01 is a full-width 0x21.
			return chr( ( ord( $wide[0][1] ) & 1 ) * 64 + ( ord( $wide[0][2] ) & 0x3f ) + 0x20 );
		},
		(string) $seen
	);
	return (string) preg_replace( '/^' . SPACE . '+|' . SPACE . '+$/uD', '', (string) $seen );
}

/**
 * A text with one byte for each character that JavaScript counts, so that places in it are the same, and \d, \w, \b and
 * /i mean the same: bytes over 127 are Latin-1, but for dashes (0x96, 0x97), the bullet (0x95), spaces (0xA0) and
 * all others (0x80).
 *
 * @param string $text Valid UTF-8.
 */
function narrow( string $text ): string {
	$narrow = preg_replace(
		array( '/[\x{80}-\x{9f}]/u', '/[\x{2028}\x{2029}]/u', '/(?=[^\0-\x{ff}])' . SPACE . '/u', '/[\x{2013}\x{2014}]/u', '/[\x{2010}-\x{2015}\x{2212}]/u', '/\x{2022}/u', '/[\x{10000}-\x{10ffff}]/u', '/[^\0-\x{ff}]/u' ),
		array( "\u{80}", "\r", "\u{a0}", "\u{96}", "\u{97}", "\u{95}", "\u{80}\u{80}", "\u{80}" ),
		$text
	);
	return (string) preg_replace_callback(
		'/[\xc2\xc3][\x80-\xbf]/',
		static function ( $pair ) {
			return chr( ( ord( $pair[0][0] ) & 3 ) * 64 + ( ord( $pair[0][1] ) & 0x3f ) );
		},
		(string) $narrow
	);
}

/**
 * A text as written, one entry a place, and the same to compare with words: narrow, lower case, no accents, plain
 * hyphens.
 *
 * @param string $text As typed.
 * @return array{0: string[], 1: string}
 */
function writing( string $text ): array {
	$letters = require __DIR__ . '/../generated/letters.php';
	$written = visible( strtr( $text, $letters['composed'] ) );
	$written = (string) preg_replace( '/(?:(?!\n)' . SPACE . ')+/u', ' ', $written );
	$units   = array();
	foreach ( preg_split( '//u', $written, -1, PREG_SPLIT_NO_EMPTY ) as $character ) {
		$units[] = $character;
		// JavaScript counts what takes four bytes as two.
		if ( strlen( $character ) > 3 ) {
			$units[] = '';
		}
	}
	$plain = strtr( $written, $letters['plain'] );
	return array( $units, narrow( (string) preg_replace( '/[\x{2010}-\x{2015}\x{2212}]/u', '-', $plain ) ) );
}
