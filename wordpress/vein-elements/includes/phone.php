<?php
/**
 * Phone numbers, read as the elements read them: the functions and rules of src/clinic/phone.ts.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** What may stand between two digits of one number, on a narrow text; a new line may not. */
const JOIN = '[\t\x0b\f\r \xa0.\-\x96\x97\xb7]';

/** How far around a number words may say whose it is, in characters. */
const AROUND = 40;

/** Digits around a number that are none of it: 24/7, 24 hours, 8:00, 8 am, 2nd; before it also 8-5, a year, a zip code. */
const OTHER_DIGITS = '(?<!\d)(?<!\d[-./])(?:24[\s\xa0]?[/x-][\s\xa0]?7(?![-.]?\d)|\d{1,2}:\d\d' .
	'|\d{1,2}(?=[\s\xa0]?(?:[ap]\.?m\b|h(?:(?:ou)?rs?|oras?)?\b|days?\b|d[i\xcd\xed]as?\b|st\b|nd\b|rd\b|th\b))' .
	'|(?<![+(])(?:\d{1,2}-\d{1,2}|[1-9]\d{3,4}(?:-\d{4})?)(?=[.,]?[\s\xa0]+(?:\(\d{3}\)[\s\xa0]?|\d{3}[.-])\d{3}[.-]\d{4}(?!\d)))';

/** An extension behind a number, and what a link dials after a pause. */
const EXTENSION = '(?:;ext=|[,;]+|[pw]+(?=\d)|[\s\xa0,;/([-]*(?:ext?|extn|extensi[o\xd3\xf3]n|x|#|int|interno|anexo)[\s\xa0.:#]*)(\d{1,7})(?![\d.-]|[,;]+\d)[)\]#]?';

/** Words behind which a number is a phone's after all. */
const PHONE_WORDS = '(?![^\r\n]*\b(?:tel|p(?=[\s\xa0]?[:.])|ph|call|llam|voice|office|ofic|main|cel|mob|desk|toll))';

/**
 * The address a phone dials, `tel:+17024307661`, or an empty text where nothing can be dialed with certainty.
 *
 * @param string $raw The number as people write it, or the address of a `tel:` link, or words with a number among them.
 */
function phone_href( string $raw ): string {
	$text     = narrow( subscriber( $raw ) );
	$searched = preg_replace_callback(
		'~' . OTHER_DIGITS . '~i',
		static function ( $digits ) {
			return str_repeat( "\n", strlen( $digits[0] ) );
		},
		$text
	);
	$gap      = '(?:' . JOIN . '|[()/])';
	preg_match_all( '~(?:\+[\s\xa0+(]{0,3}|\({1,2}\+?[\s\xa0]?)?\d(?:' . $gap . '{0,4}\d){0,40}~', (string) $searched, $runs, PREG_OFFSET_CAPTURE );
	foreach ( $runs[0] as list( $run, $at ) ) {
		$before = (string) substr( $text, max( 0, $at - AROUND ), min( $at, AROUND ) );
		$length = phone_length( $run );
		$after  = (string) substr( $text, $at + $length );
		$more   = preg_match( '~^' . EXTENSION . '~i', $after, $found ) ? $found : array( '', '' );
		$rest   = (string) substr( $after, strlen( $more[0] ) );
		// A part of an address, or of something else.
		if ( preg_match( '/[\w@=&?\/%]$/D', $before ) || preg_match( '/^[\w@=]/', $rest ) ) {
			continue;
		}
		$part   = substr( $run, 0, $length );
		$number = number_of( $part );
		if ( '' === $number && ! preg_match( '/[^\s\xa0]/', $before . $rest ) && preg_match( '/^(?:[2-9]\d{6}|0[1-9]\d{7})$/D', preg_replace( '/\D/', '', $part ), $local ) ) {
			$number = $local[0];
		}
		if ( '' !== $number && ! is_fax( $before, $after ) ) {
			return 'tel:' . $number . ( '' === $more[1] ? '' : ';ext=' . $more[1] );
		}
	}
	return vanity_href( $text );
}

/**
 * What a `tel:` address dials, as it was written; other text stays as it is.
 *
 * @param string $href The address.
 */
function subscriber( string $href ): string {
	$text    = (string) preg_replace( '~^(?:[Tt][Ee][Ll]:(?:' . SPACE . '|/)*)+~u', '', visible( $href ) );
	$decoded = preg_match( '/%(?![\da-f]{2})/i', $text ) ? $text : rawurldecode( $text );
	return preg_match( '//u', $decoded ) ? visible( $decoded ) : $text;
}

/**
 * Whether the words around a number say that it is no phone's.
 *
 * @param string $before What stands before it, narrow.
 * @param string $after  What stands behind it, narrow.
 */
function is_fax( string $before, string $after ): bool {
	if ( preg_match( '/^[\s\xa0]?[-\x96([]?[\s\xa0]?fax(?: only)?[\s\xa0]?[)\].]?[\s\xa0]*(?:$|\n|[,;|])/iD', $after ) ) {
		return true;
	}
	preg_match( '/\D*$/D', (string) substr( $before, -AROUND ), $words );
	if ( preg_match( '/(?:\bf(?=[\s\xa0]?[:.])|\b(?:npi|ein|lic\w*)\b)' . PHONE_WORDS . '/i', $words[0] ) ) {
		return true;
	}
	preg_match_all( '/\b(?:(?:tele)?fax|facsimile|fx)(?![\s\xa0]?[)\]])' . PHONE_WORDS . '/i', $words[0], $faxes, PREG_OFFSET_CAPTURE );
	foreach ( $faxes[0] as $fax ) {
		if ( ! preg_match( '/(?:tel|phone|ph|voice|tel[e\xc9\xe9]fono)\W{0,3}(?:and |y |or |o )?$/iD', substr( $words[0], 0, $fax[1] ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * How much of a run of digits is its first number.
 *
 * @param string $run Digits and what joins them, narrow.
 */
function phone_length( string $run ): int {
	// Behind a number that is long enough: a remark in brackets, the last digits of a second number (`7661/62`).
	$rest   = preg_match( '~^(?:\D*\d){9,}?([\s\xa0]*(?:\(.*|(?:/[\s\xa0]*\d{1,4})+))$~sD', $run, $found ) ? $found[1] : '';
	$length = strlen( $run ) - strlen( $rest );
	if ( '' !== number_of( substr( $run, 0, $length ) ) ) {
		return $length;
	}
	preg_match_all( '~[\s\xa0/(]+~', $run, $gaps, PREG_OFFSET_CAPTURE );
	foreach ( array_reverse( $gaps[0] ) as list( $gap, $at ) ) {
		$head = substr( $run, 0, $at );
		// The front is written as only a whole number is, or both halves are numbers.
		if ( '' !== number_of( $head ) && ( preg_match( '/\d{3}\)?[\s\xa0]?[-.]?[\s\xa0]?\d{3}[-.]\d{4}$/D', $head ) || '' !== number_of( (string) substr( $run, $at + strlen( $gap ) ) ) ) ) {
			return $at;
		}
	}
	return $length;
}

/**
 * What is dialed for a number known to be whole: E.164, or another country's own writing; else an empty text.
 *
 * @param string $run Digits and what joins them, narrow.
 */
function number_of( string $run ): string {
	$digits = preg_replace( '/\D/', '', $run );
	$lead   = preg_match( '/^\D*(00|011(?=\D|\d{9}))/', $run, $found ) ? $found[1] : '';
	if ( '' !== $lead || false !== strpos( $run, '+' ) ) {
		$abroad = preg_replace( '/\D/', '', preg_replace( '/\([\s\xa0]?0[\s\xa0]?\)/', '', $run, 1 ) );
		// Next the 0 that is dialed inside the country only, and Mexico's mobile prefix, gone since 2019.
		$abroad = preg_replace( array( '/^(3[123]|4[1349]|6[14])0/', '/^521(?=\d{10}$)/D' ), array( '$1', '52' ), (string) substr( $abroad, strlen( $lead ) ) );
		return preg_match( '/^(?:1[2-9]\d{9}|52\d{10}|44\d{9,10}|(?!0|1|52|44)\d{7,15})$/D', $abroad ) ? '+' . $abroad : '';
	}
	// Other groups than 702 430 7661 are another country's: 55 1234 5678 is Mexican.
	if ( preg_match( '/^ ?(?:1 ?)?([2-9]\d\d) ?(\d{3}) ?(\d\d) ?(\d\d)$/D', preg_replace( '/\D+/', ' ', $run ), $us ) ) {
		return '+1' . $us[1] . $us[2] . $us[3] . $us[4];
	}
	return preg_match( '/^0[1-9]\d{8,9}$/D', $digits ) ? $digits : '';
}

/**
 * The address of a number in letters: in capitals, or as the whole text, behind a 1, brackets or a hyphen.
 *
 * @param string $text Narrow.
 */
function vanity_href( string $text ): string {
	$pattern = '/(?<![\w+])((?:\+?1' . JOIN . '{0,2})?(?:\([2-9]\d\d\)|[2-9]\d\d(?=' . JOIN . '))' . JOIN . '{0,2})([a-z\d](?:' . JOIN . '?[a-z\d]){6,20})/i';
	preg_match_all( $pattern, $text, $all, PREG_OFFSET_CAPTURE | PREG_SET_ORDER );
	foreach ( $all as $match ) {
		list( $whole, $lead, $letters ) = array_column( $match, 0 );

		$at    = $match[0][1];
		$seven = preg_match( '/^(?:\W?\w){7}/', $letters, $found ) ? $found[0] : '';
		$word  = preg_match( '/^[a-z]*/i', (string) substr( $text, $at + strlen( $lead . $seven ) ), $found ) ? $found[0] : '';
		$end   = $at + strlen( $lead . $seven . $word );
		$rest  = (string) substr( $text, $end );
		if (
			preg_match( '/[a-z]{3}/i', $seven ) &&
			! preg_match( '/^\D*\d{2}\D*\d{2}|^(?:\d{3}\W*)?(?:ext|fax)|([a-z])\1\1/i', $seven ) && // Nor XXX-XXXX.
			! preg_match( '/^\d/', $rest ) &&
			( preg_match( '/^\+?1/', $whole ) || preg_match( '/[^\s\xa0\d]/', $lead ) ) &&
			( strtoupper( $seven ) === $seven || ( 0 === $at && strlen( $text ) === $end ) ) &&
			! is_fax( (string) substr( $text, max( 0, $at - AROUND ), min( $at, AROUND ) ), $rest )
		) {
			$keypad = strtr( strtolower( $seven ), 'abcdefghijklmnopqrstuvwxyz', '22233344455566677778889999' );
			return 'tel:+1' . substr( preg_replace( '/\D/', '', $lead ), -3 ) . preg_replace( '/\D/', '', $keypad );
		}
	}
	return '';
}
