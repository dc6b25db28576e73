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
	$parts = '/^(?:tel:)?(.{1,60}?)(?:(?:;ext=|[,\s]*(?:ext[a-z.]*|x|#)[:\s]*)(\d{1,7}))?(?:;.*)?$/iu';
	if ( ! preg_match( $parts, trim( $raw ), $found ) ) {
		return '';
	}
	$number = $found[1];
	if ( ! preg_match( '/^[(+]*\d[\d\s().\-\/‐-―a-z]*$/iu', $number ) ) {
		return '';
	}
	$keypad = strtr( strtolower( str_replace( '(0)', '', $number ) ), 'abcdefghijklmnopqrstuvwxyz', '22233344455566677778889999' );
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
	return 'tel:' . $dialled . ( empty( $found[2] ) ? '' : ';ext=' . $found[2] );
}
