<?php
/**
 * Phone numbers, read as the elements read them: the functions and rules of src/clinic/phone.ts.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** How far around a number words may say whose it is, in characters. */
const AROUND = 40;

/** Digits of another country's number, up to a second number or the hours behind it. */
const ABROAD_DIGITS = '(?:(?! \(?24/7| \d+ ?(?:[ap]m|h|:))[ ./()-]{0,4}\d)+';

/** A number among words and other digits: a US one, one with another country's code, or in another country's writing. */
const PHONE_NUMBER = '(?<![\w@=&?/%(+])(?<!\d[-.:])(?<!\(\d{3}\))(?<!\(\d{3}\)[ .-])(?:(?=\(?\+)|(?<!(?<![\d/:-])\d )(?<!(?<![\d/:-])\d\d )(?<!(?<![\d/:-])\d\d\d ))(?:' .
	'(\({0,2}(?:(?:(?:\+|00|011) ?)?1\)?[ ./(-]{0,3})?[2-9]\d\d[ ./)-]{0,3}\d{3}[ .-]{0,3}\d\d ?\d\d(?!\d|[-.]\d| \d$))|' .
	'\(?(?:\+|00|011(?=\D|\d{9}))([ (]{0,2}[2-9]' . ABROAD_DIGITS . ')|(\(?0\)? ?[1-9]' . ABROAD_DIGITS . '))';

/** An extension behind a number, and what a link dials after a pause. */
const EXTENSION = '(?:;ext=|[,;]+|[pw]+(?=\d)|[ ,;/([-]*(?:extn?|extensi[o\xd3\xf3]n|ex|x|#|int|anexo)[ .:#]*)(\d{1,7})(?![\d.-]|[,;]+\d)[)\]#]?';

/** A number in letters: in capitals, behind a 1, brackets or a hyphen. */
const VANITY = '(?<![\w+])(?:\+?1[ .-]?\(?|\((?=\d+\))|(?=\d+[.-]))([2-9]\d\d)\)?[ .-]{0,2}((?:[A-Z\d][ .-]?){6}[A-Z\d])[A-Z]*(?!\w)';

/** Words behind which a number is a phone's after all. */
const PHONE_WORDS = '(?![^\r\n]*\b(?:tel|p(?=[\s\xa0]?[:.])|ph|call|llam|voice|office|ofic|main|cel|mob|desk|toll))';

/**
 * The address a phone dials, `tel:+17024307661`, or an empty text where nothing can be dialed with certainty.
 *
 * @param string $raw The number as people write it, or the address of a `tel:` link, or words with a number among them.
 */
function phone_href( string $raw ): string {
	$plain = preg_replace( array( '/[^\S\n]|\xa0/', '/[\x96\x97\xb7]/' ), array( ' ', '-' ), narrow( subscriber( $raw ) ) );
	for ( $at = 0; preg_match( '~' . PHONE_NUMBER . '~D', $plain, $found, PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL, $at ); ) {
		list( $part, $start ) = $found[0];

		$kept   = one_number( $plain, $start, $part );
		$at     = $start + strlen( $kept );
		$lost   = strlen( $part ) - strlen( $kept );
		$groups = array_column( $found, 0 );
		foreach ( array( 2, 3 ) as $group ) {
			if ( $lost > 0 && isset( $groups[ $group ] ) ) {
				$groups[ $group ] = substr( $groups[ $group ], 0, -$lost );
			}
		}
		$after  = (string) substr( $plain, $at );
		$more   = preg_match( '~^' . EXTENSION . '~i', $after, $extension ) ? $extension : array( '', '' );
		$number = number_of( $groups, $kept === $plain );
		// Joined to letters it is a part of something else.
		if ( '' !== $number && ! preg_match( '/^[\w@=]/', (string) substr( $after, strlen( $more[0] ) ) ) && ! is_fax( substr( $plain, 0, $start ), $after ) ) {
			return 'tel:' . $number . ( '' === $more[1] ? '' : ';ext=' . $more[1] );
		}
	}
	preg_match_all( '~' . VANITY . '~', $plain, $all, PREG_OFFSET_CAPTURE | PREG_SET_ORDER );
	foreach ( $all as $match ) {
		list( $part, $area, $letters ) = array_column( $match, 0 );

		$start = $match[0][1];
		// Nor XXX-XXXX.
		$clear = preg_match( '/[A-Z]{3}/', $letters ) && ! preg_match( '/(?:\d\D*){4}|EXT|FAX|([A-Z])\1\1/', $letters );
		if ( $clear && ! is_fax( substr( $plain, 0, $start ), (string) substr( $plain, $start + strlen( $part ) ) ) ) {
			$keypad = strtr( $letters, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '22233344455566677778889999' );
			return 'tel:+1' . $area . preg_replace( '/\D/', '', $keypad );
		}
	}
	return preg_match( '/^[2-9]\d\d[ .-]?\d{4}$/D', $plain ) ? 'tel:' . preg_replace( '/\D/', '', $plain ) : '';
}

/**
 * What was found, up to a slash behind nine digits: the last digits of a second number follow (`7661/62`).
 *
 * @param string $plain The text.
 * @param int    $start Where it was found.
 * @param string $part  What was found.
 */
function one_number( string $plain, int $start, string $part ): string {
	preg_match_all( '~ ?/~', $part, $slashes, PREG_OFFSET_CAPTURE );
	foreach ( $slashes[0] as $slash ) {
		$before = substr( $plain, 0, $start + $slash[1] );
		if ( preg_match( '/\d$/D', $before ) && preg_match( '/(?:\d\D{0,3}){9}$/D', $before ) && ! preg_match( '~^\(?[2-9]~', $part ) ) {
			return substr( $part, 0, $slash[1] );
		}
	}
	return $part;
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
 * What is dialed for a number that was found: E.164, or another country's own writing; else an empty text.
 *
 * @param array $groups What PHONE_NUMBER found.
 * @param bool  $alone  Whether nothing else is written.
 */
function number_of( array $groups, bool $alone ): string {
	list( $whole, $us, $abroad, $national ) = array_pad( $groups, 4, null );
	unset( $whole );
	if ( null !== $us ) {
		return '+1' . substr( preg_replace( '/\D/', '', $us ), -10 );
	}
	if ( null !== $national ) {
		$digits = preg_replace( '/\D/', '', $national );
		// Fewer than ten digits only where nothing else is written.
		return preg_match( $alone ? '/^\d{9,11}$/D' : '/^\d{10,11}$/D', $digits ) ? $digits : '';
	}
	$number = preg_replace( '/\D/', '', preg_replace( '/\( ?0 ?\)/', '', (string) $abroad, 1 ) );
	// The 0 that is dialed inside the country only, and Mexico's mobile prefix, gone since 2019.
	$number = preg_replace( array( '/^(3[123]|4[1349]|6[14])0/', '/^521(?=\d{10}$)/D' ), array( '$1', '52' ), $number );
	return preg_match( '/^(?:52\d{10}|44\d{9,10}|(?!52|44)\d{7,15})$/D', $number ) ? '+' . $number : '';
}
