<?php
/**
 * Phone numbers, read as the elements read them.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * The address a phone dials, `tel:+17024307661`, or an empty text where it is no phone number.
 *
 * @param string $raw The number as people write it.
 */
function phone_href( string $raw ): string {
	// PHP's \s, \d and /i know other characters than JavaScript's, so what is not ASCII is gone before they are used.
	$plain = preg_replace(
		array( '/[\t\x0b\f\x{a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}\x{feff}]/u', '/[\x{2028}\x{2029}]/u', '/[\x{2010}-\x{2015}]/u' ),
		array( ' ', "\n", '-' ),
		$raw
	);
	$parts = '/^(?:tel:)?([^\r\n]{1,60}?)(?:(?:;ext=|[,\s]*(?:ext[a-z.]*|x|#)[:\s]*)(\d{1,7}))?(?:;[^\r\n]*)?$/iD';
	if ( ! preg_match( $parts, trim( (string) $plain, " \r\n" ), $found ) ) {
		return '';
	}
	$number = $found[1];
	if ( ! preg_match( '/^[(+]*\d[\d ().\-\/a-z]*$/iD', $number ) ) {
		return '';
	}
	$keypad = strtr( strtolower( preg_replace( '/\(0\)/', '', $number, 1 ) ), 'abcdefghijklmnopqrstuvwxyz', '22233344455566677778889999' );
	$digits = preg_replace( '/\D/', '', $keypad );
	$us     = preg_match( '/^1?([2-9]\d{9})$/', $digits, $match ) ? $match[1] : '';
	$abroad = '';
	if ( preg_match( '/^\(?\+/', $number ) ) {
		$abroad = $digits;
	} elseif ( preg_match( '/^(?:00|011)([1-9]\d{6,})$/', $digits, $match ) ) {
		$abroad = $match[1];
	}
	if ( strlen( $digits ) < 3 || strlen( $digits ) > 18 || ( '' === $us && preg_match( '/[a-z]/i', $number ) ) ) {
		return '';
	}
	$dialled = '' !== $abroad ? '+' . $abroad : ( '' !== $us ? '+1' . $us : $digits );
	return 'tel:' . $dialled . ( isset( $found[2] ) && '' !== $found[2] ? ';ext=' . $found[2] : '' );
}
